/** Mail to people about what waits for them: an outbox of rows, filled from the journal, and how each person wants it. */
package org.kring.server.notice;
