package org.kring.bench;

/**
 * How fast something went.
 *
 * @param p50       the milliseconds that half of them took at most
 * @param p99       the milliseconds that 99 of 100 took at most
 * @param processor the milliseconds that the server's processor worked for each, which another program that is busy at
 *                  the same time changes little
 */
record Pace(double perSecond, double p50, double p99, double processor) {}
