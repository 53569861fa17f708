/** What stands between browsers and topics: who is there, open streams, refusals and faults as pages. */
package org.kring.server.web;
