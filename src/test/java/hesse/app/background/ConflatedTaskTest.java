package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxThread;
import hesse.testing.HangGuard;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflatedTaskTest extends BackgroundFixture {

    @Test
    void valuesArriveInOrderAndEqualKeysAreComputedOnce() throws Exception {
        var last = new CountDownLatch(1);
        var task = task(TaskPriority.NORMAL, (key, _, publish) -> {
            publish.accept(key + " coarse");
            publish.accept(key + " sharp");
        }, value -> {
            if (value.endsWith("sharp")) {
                last.countDown();
            }
        });
        onFx(() -> {
            task.request("a");
            task.request("a");
        });
        await(last);
        assertEquals(List.of("a coarse", "a sharp"), arrived());
    }

    /// The first computation goes on until both others are requested, so that the second has no chance to begin.
    @Test
    void ofKeysThatComeMeanwhileOnlyTheNewestIsComputed() throws Exception {
        var begun = new CopyOnWriteArrayList<String>();
        var started = new CountDownLatch(1);
        var requested = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var task = task(TaskPriority.NORMAL, (key, cancellation, publish) -> {
            begun.add(key);
            if (key.equals("old")) {
                started.countDown();
                await(requested);
                cancellation.check();
            }
            publish.accept(key);
        }, _ -> answered.countDown());
        onFx(() -> task.request("old"));
        await(started);
        onFx(() -> {
            task.request("stale");
            task.request("new");
        });
        requested.countDown();
        await(answered);
        assertEquals(List.of("old", "new"), begun);
        assertEquals(List.of("new"), arrived());
    }

    /// Otherwise pictures pile up where the JavaFX thread is slow: each arrival asks for more before it takes what is there.
    @ParameterizedTest
    @EnumSource(TaskPriority.class)
    void noMoreValuesExistThanOneRunPublishes(TaskPriority priority) throws Exception {
        int keys = 200;
        var existing = new AtomicInteger();
        var most = new AtomicInteger();
        var last = new CountDownLatch(1);
        var requests = new ArrayList<Runnable>();
        var task = task(priority, (key, _, publish) -> {
            for (int i = 0; i < 2; i++) {
                most.accumulateAndGet(existing.incrementAndGet(), Math::max);
                publish.accept(key);
            }
        }, key -> {
            if (!requests.isEmpty()) {
                requests.removeLast().run();
            }
            existing.decrementAndGet();
            if (key.equals("0")) {
                last.countDown();
            }
        });
        for (int i = 0; i < keys; i++) {
            String key = Integer.toString(i);
            requests.add(() -> task.request(key));
        }
        onFx(() -> task.request("first"));
        await(last);
        assertTrue(most.get() <= 2, () -> most + " values published and not arrived");
    }

    /// The JavaFX thread may wait for a frame to be painted just then.
    @Test
    void aNewerKeyIsBegunWithoutTheJavaFxThread() throws Exception {
        var started = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var task = task(TaskPriority.INTERACTIVE, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                started.countDown();
                untilUnwanted(cancellation);
            }
            begun.countDown();
            publish.accept(key);
        }, _ -> {});
        onFx(() -> task.request("old"));
        await(started);
        onFx(() -> {
            task.request("new");
            await(begun);
        });
    }

    /// A key may hold a function with all that is known of it, and the one that is waited for is the only one worth it.
    @Test
    void aKeyThatHadToWaitIsForgottenWithTheNext() throws Exception {
        var started = new CountDownLatch(1);
        var last = new CountDownLatch(1);
        var task = FxThread.call(() -> new ConflatedTask<Object, String>(workers, TaskPriority.NORMAL, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                started.countDown();
                untilUnwanted(cancellation);
            } else if (key.equals("last")) {
                publish.accept("done");
            }
        }, _ -> last.countDown()));
        onFx(() -> task.request("old"));
        await(started);
        var waited = request(task);
        awaitIdle(task);
        onFx(() -> task.request("last"));
        await(last);
        awaitCollected(waited);
    }

    private static WeakReference<Object> request(ConflatedTask<Object, String> task) throws Exception {
        return FxThread.call(() -> {
            var key = new Object();
            task.request(key);
            return new WeakReference<>(key);
        });
    }

    private static void awaitIdle(ConflatedTask<?, ?> task) throws Exception {
        var idle = new CountDownLatch(1);
        onFx(() -> task.busyProperty().subscribe(busy -> {
            if (!busy) {
                idle.countDown();
            }
        }));
        await(idle);
    }

    /// As often as the collector needs to be asked.
    private static void awaitCollected(WeakReference<?> reference) {
        HangGuard.until("the collector", () -> {
            System.gc();
            return reference.get() == null;
        });
    }
}
