/** All circles at one glance: as a drawing, and as a table. */
package org.kring.server.map;
