package org.kring.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each package is a slice of its own, but for one that is left out. */
record PackagesBut(String leftOut) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return type.getPackageName().equals(leftOut) ? SliceIdentifier.ignore() : SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
        return "every package but " + leftOut;
    }
}
