/** Reads what a group had before it came here, from lines and tables as people paste them. Pure; writes nothing. */
package org.kring.server.past;
