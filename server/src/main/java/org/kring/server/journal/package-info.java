/**
 * The journal: what happened, in order, on disk. Everything else is folded from it.
 *
 * <p>{@link org.kring.server.journal.Stores} opens the journal and, beside it, a place for plain rows (accounts,
 * sessions, drafts). Their tables come from Flyway migrations in the resources:
 * <ul>
 *   <li>{@code db/sqlite} and {@code db/postgres}, V1 to V9: the journal;
 *   <li>{@code db/rows}, V10 and on: plain rows, the same statements for both.
 * </ul>
 * On SQLite the rows are a file of their own, {@code rows.db}, so that they never wait for the journal's writer; on
 * PostgreSQL they are tables of the same database, with their own history table.
 */
package org.kring.server.journal;
