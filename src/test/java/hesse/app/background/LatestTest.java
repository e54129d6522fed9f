package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hesse.app.FxThread;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LatestTest extends BackgroundFixture {

    @Test
    void valuesArriveInOrderAndEqualKeysAreComputedOnce() throws Exception {
        var last = new CountDownLatch(1);
        var latest = latest(Haste.ORDINARY, (key, _, publish) -> {
            publish.accept(key + " coarse");
            publish.accept(key + " sharp");
        }, value -> {
            if (value.endsWith("sharp")) {
                last.countDown();
            }
        });
        onFx(() -> {
            latest.request("a");
            latest.request("a");
        });
        await(last);
        assertEquals(List.of("a coarse", "a sharp"), arrived());
    }

    @Test
    void aNewerKeyCancelsTheComputationUnderWayAndIsAnswered() throws Exception {
        var started = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var latest = latest(Haste.ORDINARY, (key, cancellation, publish) -> {
            started.countDown();
            if (key.equals("old")) {
                untilUnwanted(cancellation);
            }
            publish.accept(key);
        }, _ -> answered.countDown());
        onFx(() -> latest.request("old"));
        await(started);
        onFx(() -> {
            latest.request("stale");
            latest.request("new");
        });
        await(answered);
        assertEquals(List.of("new"), arrived());
    }

    /// The JavaFX thread may wait for a frame to be painted just then.
    @Test
    void aNewerKeyIsBegunWithoutTheJavaFxThread() throws Exception {
        var started = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var latest = latest(Haste.URGENT, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                started.countDown();
                untilUnwanted(cancellation);
            }
            begun.countDown();
            publish.accept(key);
        }, _ -> {});
        onFx(() -> latest.request("old"));
        await(started);
        onFx(() -> {
            latest.request("new");
            await(begun);
        });
    }

    /// A key may hold a function with all that is known of it, and the one that is waited for is the only one worth it.
    @Test
    void aKeyThatHadToWaitIsForgottenWithTheNext() throws Exception {
        var started = new CountDownLatch(1);
        var last = new CountDownLatch(1);
        var latest = FxThread.call(() -> new Latest<Object, String>(workers, Haste.ORDINARY, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                started.countDown();
                untilUnwanted(cancellation);
            } else if (key.equals("last")) {
                publish.accept("done");
            }
        }, _ -> last.countDown()));
        onFx(() -> latest.request("old"));
        await(started);
        var waited = request(latest);
        awaitIdle(latest);
        onFx(() -> latest.request("last"));
        await(last);
        awaitCollected(waited);
    }

    private static WeakReference<Object> request(Latest<Object, String> latest) throws Exception {
        return FxThread.call(() -> {
            var key = new Object();
            latest.request(key);
            return new WeakReference<>(key);
        });
    }

    private static void awaitIdle(Latest<?, ?> latest) throws Exception {
        var idle = new CountDownLatch(1);
        onFx(() -> latest.busyProperty().subscribe(busy -> {
            if (!busy) {
                idle.countDown();
            }
        }));
        await(idle);
    }

    private static void awaitCollected(WeakReference<?> reference) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (reference.get() != null) {
                System.gc();
            }
        });
    }
}
