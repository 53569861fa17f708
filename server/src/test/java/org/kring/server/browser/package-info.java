/** People with browsers: the running program, real pages, several devices at once. */
package org.kring.server.browser;
