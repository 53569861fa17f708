package org.kring.architecture.planted.server.page;

import org.kring.architecture.planted.server.web.NeedsPage;

public record NeedsWeb(NeedsPage page) {}
