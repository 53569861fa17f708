/** Topics that wait for a circle. */
package org.kring.core.backlog;
