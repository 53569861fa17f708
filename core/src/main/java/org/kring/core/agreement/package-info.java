/** Decisions and agreements, in force until looked at again. */
package org.kring.core.agreement;
