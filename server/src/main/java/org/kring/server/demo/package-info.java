/** The demo collective: a year of River Commons, played through the ordinary commands. */
package org.kring.server.demo;
