/** What every topic shares: ids, events, commands, decisions and refusals. */
package org.kring.core;
