package org.kring.bench;

/** Some figures that are measured together. */
interface Figures {
    /** One word, for {@code --only}. */
    String name();

    void measure(Run run, Table table) throws Exception;
}
