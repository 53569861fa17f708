package org.kring.architecture.planted.server.circle;

import jakarta.servlet.http.HttpServletRequest;

record ReadsTheRequest(HttpServletRequest request) {}
