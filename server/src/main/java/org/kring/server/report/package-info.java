/** Pages about how circles do: a circle's lines for its wider circle, and those of all circles side by side. */
package org.kring.server.report;
