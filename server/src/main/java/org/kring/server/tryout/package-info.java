/** The page of a try-out: what two people try, until when, and what came of it. */
package org.kring.server.tryout;
