/** Measures Kring from outside: a client, a table, and one class per figure, each beside its baseline of the same run. */
package org.kring.bench;
