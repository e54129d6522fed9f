package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxThread;
import hesse.field.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/// Background threads of a test's own, and the values that came from them. No window is shown.
abstract class BackgroundFixture {
    /// Of a test that fails; even a busy machine is done long before.
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final int CORES = 2;

    final Workers workers = new Workers(CORES);
    private final List<String> arrived = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    Latest<String, String> latest(Haste haste, Latest.Computation<String, String> computation, Consumer<String> then) throws Exception {
        return FxThread.call(() -> new Latest<>(workers, haste, computation, value -> {
            arrived.add(value);
            then.accept(value);
        }));
    }

    /// Publishes its key when nothing is urgent any more.
    Latest<String, String> patient(Consumer<String> then) throws Exception {
        return latest(Haste.PATIENT, (key, cancellation, publish) -> {
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

    boolean isHurried() throws Exception {
        return FxThread.call(() -> workers.hurriedProperty().get());
    }

    static void untilUnwanted(Cancellation cancellation) {
        while (!cancellation.requested()) {
            Thread.onSpinWait();
        }
        cancellation.check();
    }

    static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "waited in vain");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static void onFx(Runnable work) throws Exception {
        FxThread.call(() -> {
            work.run();
            return null;
        });
    }
}
