package org.kring.architecture.planted.server.live;

import org.springframework.stereotype.Component;

@Component
final class IsAComponent {}
