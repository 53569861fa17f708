/** The handbook: pages that are good to know, and questions that are asked once (method.md section 10). */
package org.kring.core.handbook;
