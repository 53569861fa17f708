/** What all are together for, and what each needs and brings. */
package org.kring.server.mission;
