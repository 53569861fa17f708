/** Pages of what was agreed: the register with its search, an agreement with its road, a decision in one line. */
package org.kring.server.agreement;
