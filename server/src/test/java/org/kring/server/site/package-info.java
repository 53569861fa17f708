/** The running program, asked without a browser: for tests of pages, forms and who may see what. */
package org.kring.server.site;
