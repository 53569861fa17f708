/** What the host sees in the terminal when the server starts, and what stops a start. */
package org.kring.server.start;
