/** The history of a collective in sentences, each linked to what it changed. */
package org.kring.server.history;
