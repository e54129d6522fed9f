package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LatestTest {
    private static final long PATIENCE_SECONDS = 20;

    private final Workers workers = new Workers();
    private final List<String> arrived = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        workers.close();
    }

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
        assertEquals(List.of("a coarse", "a sharp"), fromFx(() -> List.copyOf(arrived)));
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
        assertEquals(List.of("new"), fromFx(() -> List.copyOf(arrived)));
    }

    /// Patient work asks, stands still, and goes on only when the urgent value has been painted.
    @Test
    void patientWorkStandsStillUntilTheUrgentValueIsOnScreen() throws Exception {
        var urgentMayGo = new CountDownLatch(1);
        var patientDone = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, _, publish) -> {
            await(urgentMayGo);
            publish.accept("urgent");
        }, _ -> {});
        var patient = latest(Haste.PATIENT, (_, cancellation, publish) -> {
            cancellation.check();
            publish.accept("patient, hurried: " + workers.hurriedProperty().get());
        }, _ -> patientDone.countDown());
        onFx(() -> {
            urgent.request("key");
            patient.request("key");
            assertTrue(workers.hurriedProperty().get());
        });
        urgentMayGo.countDown();
        await(patientDone);
        assertEquals(List.of("urgent", "patient, hurried: false"), fromFx(() -> List.copyOf(arrived)));
    }

    /// Otherwise the next picture of a drag would wait for the last one to be painted.
    @Test
    void aComputationThatStandsStillNoticesThatItIsntWanted() throws Exception {
        var never = new CountDownLatch(1);
        var standing = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, _, _) -> await(never), _ -> {});
        var patient = latest(Haste.PATIENT, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                standing.countDown();
                cancellation.check();
            }
            publish.accept(key);
        }, _ -> answered.countDown());
        onFx(() -> {
            urgent.request("key");
            patient.request("old");
        });
        await(standing);
        onFx(() -> patient.request("new"));
        await(answered);
        assertTrue(fromFx(() -> workers.hurriedProperty().get()));
        never.countDown();
    }

    @Test
    void anUrgentComputationWithoutValueLetsOthersGo() throws Exception {
        var patientDone = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, _, _) -> {}, _ -> {});
        var patient = latest(Haste.PATIENT, (key, cancellation, publish) -> {
            cancellation.check();
            publish.accept(key);
        }, _ -> patientDone.countDown());
        onFx(() -> {
            urgent.request("key");
            patient.request("patient");
        });
        await(patientDone);
        assertFalse(fromFx(() -> workers.hurriedProperty().get()));
    }

    @Test
    void aLullUpdatesAtOnceOrOnceAfterUrgentWork() throws Exception {
        var urgentMayGo = new CountDownLatch(1);
        var updated = new CountDownLatch(2);
        var lull = fromFx(() -> new Lull(workers, () -> {
            arrived.add("update, hurried: " + workers.hurriedProperty().get());
            updated.countDown();
        }));
        var urgent = latest(Haste.URGENT, (_, _, publish) -> {
            await(urgentMayGo);
            publish.accept("urgent");
        }, _ -> {});
        onFx(() -> {
            lull.request();
            urgent.request("key");
            lull.request();
            lull.request();
        });
        urgentMayGo.countDown();
        await(updated);
        assertEquals(List.of("update, hurried: false", "urgent", "update, hurried: false"), fromFx(() -> List.copyOf(arrived)));
    }

    private Latest<String, String> latest(Haste haste, Latest.Computation<String, String> computation, Consumer<String> then) throws Exception {
        return fromFx(() -> new Latest<>(workers, haste, computation, value -> {
            arrived.add(value);
            then.accept(value);
        }));
    }

    private static void untilUnwanted(Cancellation cancellation) {
        while (!cancellation.requested()) {
            Thread.onSpinWait();
        }
        cancellation.check();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "waited in vain");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void onFx(Runnable work) throws Exception {
        fromFx(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T fromFx(Callable<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
