/** The named world of the tests, River Commons, and the words in which tests are told: given, when, then. */
package org.kring.core.world;
