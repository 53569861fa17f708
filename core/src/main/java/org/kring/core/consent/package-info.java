/** What every consent round shares: deciders, answers, objections, absence. */
package org.kring.core.consent;
