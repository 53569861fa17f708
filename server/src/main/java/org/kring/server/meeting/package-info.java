/** Pages of a meeting: planned, held live by all devices together, closed, and its notes. */
package org.kring.server.meeting;
