/** Whatever people paste is understood, or it is said why not. */
package org.kring.server.past;
