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
    private long done;

    public void begins() {
        lock.lock();
        active++;
        lock.unlock();
    }

    public void ends() {
        lock.lock();
        active--;
        done++;
        ended.signalAll();
        lock.unlock();
    }

    /**
     * Returns when so many more have been answered and few are left, or when the time for the one, and then the time for
     * the other, is over.
     */
    void awaitRoomAfter(int more, Duration forThem, Duration forAll) throws InterruptedException {
        lock.lock();
        try {
            long last = done + more;
            await(() -> done >= last, forThem);
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
