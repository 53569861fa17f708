package org.kring.core.report;

import org.kring.core.Text;

/** One of the things a circle is at, and how that goes. */
public record AimLine(Text aim, Going going) {}
