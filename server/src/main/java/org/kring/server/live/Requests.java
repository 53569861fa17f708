package org.kring.server.live;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The requests that are being answered right now, and whether there is room for more. */
public final class Requests {
    private static final int FEW = Waves.PORTION;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private int active;
    private long answered;

    public void begins() {
        lock.lock();
        active++;
        lock.unlock();
    }

    public void ends() {
        lock.lock();
        active--;
        answered++;
        ended.signalAll();
        lock.unlock();
    }

    /** How many have been answered since the start. */
    long answered() {
        lock.lock();
        try {
            return answered;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns when so many have been answered since the start and few are left, or when the time for the one, and then
     * the time for the other, is over.
     */
    void awaitRoomAfter(long last, Duration forThem, Duration forAll) throws InterruptedException {
        lock.lock();
        try {
            await(() -> answered >= last, forThem);
            await(() -> active < FEW, forAll);
        } finally {
            lock.unlock();
        }
    }

    private void await(BooleanSupplier enough, Duration time) throws InterruptedException {
        long left = time.toNanos();
        while (!enough.getAsBoolean() && left > 0) {
            left = ended.awaitNanos(left);
        }
    }
}
