package org.kring.architecture.planted.server.web;

import org.kring.architecture.planted.server.page.NeedsWeb;

public record NeedsPage(NeedsWeb web) {}
