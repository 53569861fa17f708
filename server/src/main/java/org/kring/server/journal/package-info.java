/** The journal: what happened, in order, on disk. Everything else is folded from it. */
package org.kring.server.journal;
