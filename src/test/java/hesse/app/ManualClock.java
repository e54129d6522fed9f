package hesse.app;

import hesse.app.background.UiClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that stands still until a test moves it on.
final class ManualClock implements UiClock {
    private final List<ManualTimer> running = new ArrayList<>();
    private final AtomicLong nanoTime = new AtomicLong();
    private Duration now = Duration.ZERO;

    /// A microsecond later every time.
    @Override
    public long nanoTime() {
        return nanoTime.addAndGet(1000);
    }

    @Override
    public Timer timer(Runnable action) {
        return new ManualTimer(action);
    }

    /// Runs what is due until then, in order, each at its time.
    void advance(Duration time) {
        var end = now.plus(time);
        for (var next = next(end); next != null; next = next(end)) {
            now = next.due;
            running.remove(next);
            next.action.run();
        }
        now = end;
    }

    private ManualTimer next(Duration end) {
        return running.stream().filter(timer -> timer.due.compareTo(end) <= 0).min(Comparator.comparing(timer -> timer.due)).orElse(null);
    }

    private final class ManualTimer implements Timer {
        private final Runnable action;
        private Duration due;

        ManualTimer(Runnable action) {
            this.action = action;
        }

        @Override
        public void start(Duration delay) {
            stop();
            due = now.plus(delay);
            running.add(this);
        }

        @Override
        public void stop() {
            running.remove(this);
        }

        @Override
        public boolean isRunning() {
            return running.contains(this);
        }
    }
}
