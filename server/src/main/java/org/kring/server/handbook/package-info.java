/** The pages that are good to know, and questions that are asked once. */
package org.kring.server.handbook;
