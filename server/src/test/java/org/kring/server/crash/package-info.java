/** The real program is killed in the middle of its work, and has lost nothing that it acknowledged. */
package org.kring.server.crash;
