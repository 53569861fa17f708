package org.kring.server.draft;

/**
 * What somebody is writing in one form.
 *
 * @param revision how often it was saved; 0 where nothing is kept
 * @param words    the form's text fields as a browser sends them
 */
record Draft(long revision, String words) {
    static final Draft NONE = new Draft(0, "");

    /** Whether it was written elsewhere meanwhile, and says something else. */
    boolean overtakes(String written) {
        return revision > 0 && !words.equals(written);
    }
}
