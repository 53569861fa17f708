/** What each needs and brings, and what all are together for. */
package org.kring.core.mission;
