/** A proposal in the browser: its text, the question, the answers, reasons against, and the road it took. */
package org.kring.server.proposal;
