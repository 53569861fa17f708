/** Pages of what somebody raises: the one front door, a topic, and what waits for a circle. */
package org.kring.server.backlog;
