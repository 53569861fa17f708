/** Today: what waits for a person, what comes, what was decided since; and next steps, done, later or dropped. */
package org.kring.server.today;
