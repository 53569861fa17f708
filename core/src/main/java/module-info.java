/** The method as pure rules: no clock, no chance, no input or output. */
module org.kring.core {
    requires transitive org.pcollections;

    exports org.kring.core;
    exports org.kring.core.people;
    exports org.kring.core.circle;
    exports org.kring.core.backlog;
    exports org.kring.core.step;
    exports org.kring.core.tryout;
    exports org.kring.core.consent;
    exports org.kring.core.agreement;
    exports org.kring.core.proposal;
    exports org.kring.core.meeting;
    exports org.kring.core.mission;
    exports org.kring.core.report;
    exports org.kring.core.newcomer;
    exports org.kring.core.handbook;
    exports org.kring.core.collective;
}
