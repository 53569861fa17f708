/** What every consent round shares: deciders, answers, objections, absence. No events of its own. */
package org.kring.core.consent;
