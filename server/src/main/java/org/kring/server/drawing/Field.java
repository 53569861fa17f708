package org.kring.server.drawing;

/** Room for a name: its middle, and how far it goes. */
record Field(double x, double y, double wide, double high) {
    /** The room in the middle of a disc. */
    static Field inMiddle(Disc disc) {
        return new Field(disc.x(), disc.y(), disc.r() * 1.56, disc.r() * 1.1);
    }

    /** The room above what is inside a disc. */
    static Field atTop(Disc disc) {
        return new Field(disc.x(), disc.y() - disc.r() * .79, disc.r() * 1.04, disc.r() * .2);
    }
}
