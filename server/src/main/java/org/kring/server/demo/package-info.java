/** The demo collective: River Commons some weeks on, played through the ordinary commands. */
package org.kring.server.demo;
