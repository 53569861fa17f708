/** Collectives at work: each is folded from its journal, decides one command after another, and tells open pages. */
package org.kring.server.live;
