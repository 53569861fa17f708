/** Next steps: who does what, by when. */
package org.kring.core.step;
