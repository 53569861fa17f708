/** A proposal on its way from the first text to a decision: one process, in a meeting, outside of one, or half and half. */
package org.kring.core.proposal;

