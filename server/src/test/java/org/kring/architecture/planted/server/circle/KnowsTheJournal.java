package org.kring.architecture.planted.server.circle;

import org.kring.architecture.planted.server.journal.Entry;

record KnowsTheJournal(Entry entry) {}
