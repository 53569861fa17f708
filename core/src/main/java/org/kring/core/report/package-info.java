/** Circles tell their wider circle how they do, and what they could lend each other (method.md section 9). */
package org.kring.core.report;
