package hesse.app;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs background jobs until it is told to hold one: that one stands still until it is released.
final class HeldThreads extends ThreadPoolExecutor {
    private int holdAfter = Integer.MAX_VALUE;
    private boolean holding;

    HeldThreads() {
        super(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), HeldThreads::daemon, new DiscardPolicy());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "held-worker");
        thread.setDaemon(true);
        return thread;
    }

    /// Lets this many jobs begin from now on and holds the next one.
    synchronized void holdAfter(int jobs) {
        holdAfter = jobs;
    }

    /// Whether a job is held.
    synchronized boolean isHolding() {
        return holding;
    }

    synchronized void release() {
        holdAfter = Integer.MAX_VALUE;
        notifyAll();
    }

    @Override
    protected synchronized void beforeExecute(Thread thread, Runnable job) {
        if (holdAfter == Integer.MAX_VALUE) {
            return;
        }
        if (holdAfter > 0) {
            holdAfter--;
            return;
        }
        try {
            holding = true;
            while (holdAfter != Integer.MAX_VALUE) {
                wait();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            holding = false;
        }
    }
}
