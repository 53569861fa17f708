/** Pages of circles: all of them, and one with what is going on in it. */
package org.kring.server.circle;
