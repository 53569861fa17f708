/** Who belongs to the collective, and how a person got a way in. */
package org.kring.core.people;
