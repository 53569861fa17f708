package org.kring.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule about packages.
 *
 * @param rule     says itself what it forbids
 * @param packages the packages it names; each must exist
 * @param planted  simple names of the classes that break it on purpose
 */
record Rule(ArchRule rule, List<String> packages, List<String> planted) {
    @Override
    public String toString() {
        return rule.getDescription();
    }
}
