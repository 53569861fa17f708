/** Random commands by many actors with time passing: whatever happens, the promises of the method hold. */
package org.kring.core.random;

