package org.kring.architecture.planted.server.people;

import org.kring.architecture.planted.server.circle.CircleView;

record KnowsAnotherTopic(CircleView view) {}
