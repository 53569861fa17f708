/** Circles with their aim and members. */
package org.kring.core.circle;
