/** The kinds of events as they are stored: the word and the schema version of each, and the ways up from older ones. */
package org.kring.server.journal.event;
