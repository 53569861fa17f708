/** What every page stands on: layout, addresses, words of the languages, shared fragments; no rule and no journal. */
package org.kring.server.page;
