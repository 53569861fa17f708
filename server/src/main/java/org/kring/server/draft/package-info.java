/** Text that is no history: a person's own notes, as rows. */
package org.kring.server.draft;
