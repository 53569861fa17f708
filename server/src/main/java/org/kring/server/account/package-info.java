/** Names, devices and ways in: plain rows beside the journal, and the pages for them. */
package org.kring.server.account;
