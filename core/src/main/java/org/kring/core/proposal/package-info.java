/** A proposal on its way from the first text to a decision. */
package org.kring.core.proposal;
