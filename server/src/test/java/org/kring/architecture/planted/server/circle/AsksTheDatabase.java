package org.kring.architecture.planted.server.circle;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
