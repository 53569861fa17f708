/** The whole of one collective: its state, its decider, and what follows from what. */
package org.kring.core.collective;
