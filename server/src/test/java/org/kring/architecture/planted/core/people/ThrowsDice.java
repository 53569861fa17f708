package org.kring.architecture.planted.core.people;

import java.util.Random;

final class ThrowsDice {
    int dice() {
        return new Random(1).nextInt();
    }
}
