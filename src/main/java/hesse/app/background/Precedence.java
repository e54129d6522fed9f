package hesse.app.background;

/// Lets urgent work go first.
final class Precedence {
    private volatile int urgent;

    synchronized void begin() {
        urgent++;
    }

    synchronized void end() {
        urgent--;
        if (urgent == 0) {
            notifyAll();
        }
    }

    /// Returns when no urgent work is under way, or the thread is interrupted, which it then still is.
    void giveWay() {
        if (urgent > 0) {
            standStill();
        }
    }

    private synchronized void standStill() {
        try {
            while (urgent > 0) {
                wait();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
