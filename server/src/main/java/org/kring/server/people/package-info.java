/** Who is in the collective. */
package org.kring.server.people;
