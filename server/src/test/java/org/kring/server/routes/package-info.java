/** Every route of the running program, taken from its own list, and everybody who may come. */
package org.kring.server.routes;
