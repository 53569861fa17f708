package org.kring.architecture.planted.core;

import org.kring.architecture.planted.core.people.Person;

record KnowsATopic(Person person) {}
