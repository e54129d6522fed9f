package hesse.app.background;

import hesse.app.FxThread;
import hesse.field.Cancellation;
import hesse.testing.HangGuard;
import hesse.testing.ThreadTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/// Background threads of a test's own, and the values that came from them. No window is shown.
@ThreadTest
abstract class BackgroundFixture {
    static final int CORES = 2;

    final Workers workers = new Workers(CORES);
    private final List<String> arrived = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    ConflatedTask<String, String> task(TaskPriority priority, ConflatedTask.Computation<String, String> computation, Consumer<String> then)
            throws Exception {
        return FxThread.call(() -> new ConflatedTask<>(workers, priority, computation, value -> {
            arrived.add(value);
            then.accept(value);
        }));
    }

    /// Publishes its key when no interactive work is unfinished any more.
    ConflatedTask<String, String> background(Consumer<String> then) throws Exception {
        return task(TaskPriority.BACKGROUND, (key, cancellation, publish) -> {
            cancellation.check();
            publish.accept(key);
        }, then);
    }

    void arrived(String value) {
        arrived.add(value);
    }

    List<String> arrived() throws Exception {
        return FxThread.call(() -> List.copyOf(arrived));
    }

    boolean isInteractive() throws Exception {
        return FxThread.call(() -> workers.interactiveProperty().get());
    }

    void awaitNoInteractiveWork() throws Exception {
        var none = new CountDownLatch(1);
        onFx(() -> workers.interactiveProperty().subscribe(interactive -> {
            if (!interactive) {
                none.countDown();
            }
        }));
        await(none);
    }

    static void untilUnwanted(Cancellation cancellation) {
        HangGuard.until("a cancellation", cancellation::requested);
        cancellation.check();
    }

    static void await(CountDownLatch latch) {
        HangGuard.await(latch);
    }

    static void onFx(Runnable work) throws Exception {
        FxThread.call(() -> {
            work.run();
            return null;
        });
    }
}
