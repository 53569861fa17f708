/** Circles within circles as a drawing: where each lies, how large it is, and what fits into it. Pure, and without words. */
package org.kring.server.drawing;
