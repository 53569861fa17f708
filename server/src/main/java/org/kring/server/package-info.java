/** The program: what is started, with which settings, and how its parts are put together. */
package org.kring.server;
