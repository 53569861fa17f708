package org.kring.bench;

/**
 * One line of the table.
 *
 * @param figure   what was measured
 * @param value    with its unit
 * @param baseline what it is held against, from the same run; empty where the goal is absolute
 * @param goal     what we want
 * @param met      whether it was reached
 */
record Row(String figure, String value, String baseline, String goal, boolean met) {}
