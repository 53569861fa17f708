/** Circles within circles lie as they should, whatever their sizes, numbers and names. */
package org.kring.server.drawing;
