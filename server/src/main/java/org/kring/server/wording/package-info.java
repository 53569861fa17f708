/** What a collective calls things on its pages. */
package org.kring.server.wording;
