package org.kring.bench.site;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Found on the class path of a measured server, never on that of the program. */
@AutoConfiguration
@Import(StaticPages.class)
public class BenchSite {}
