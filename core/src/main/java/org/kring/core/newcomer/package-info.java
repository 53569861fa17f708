/** Newcomers: who accompanies them, and their first steps (method.md section 10). */
package org.kring.core.newcomer;
