package org.kring.architecture.planted.core.people;

import java.nio.file.Path;

record OpensAFile(Path path) {}
