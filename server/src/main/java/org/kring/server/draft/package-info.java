/** Text that is no history, as rows: a person's own notes, and what she is writing and has not sent. */
package org.kring.server.draft;
