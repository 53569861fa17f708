/** What the project's own pages say is compared with what is there. */
package org.kring.papers;
