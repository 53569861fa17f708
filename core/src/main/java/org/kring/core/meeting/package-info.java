/** A meeting from its agenda to its notes. */
package org.kring.core.meeting;
