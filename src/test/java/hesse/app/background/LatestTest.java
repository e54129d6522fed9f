package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
            publish.accept("patient");
        }, _ -> {
            arrived.add("hurried: " + workers.hurriedProperty().get());
            patientDone.countDown();
        });
        onFx(() -> {
            urgent.request("key");
            patient.request("key");
            assertTrue(workers.hurriedProperty().get());
        });
        urgentMayGo.countDown();
        await(patientDone);
        assertEquals(List.of("urgent", "patient", "hurried: false"), fromFx(() -> List.copyOf(arrived)));
    }

    /// The sharp picture goes before what is patient, not only the coarse one.
    @Test
    void patientWorkStandsStillUntilTheLastUrgentValueIsThere() throws Exception {
        var patientAsks = new CountDownLatch(1);
        var patientDone = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(patientAsks);
            cancellation.check();
            publish.accept("sharp");
        }, _ -> {});
        var patient = latest(Haste.PATIENT, (_, cancellation, publish) -> {
            patientAsks.countDown();
            cancellation.check();
            publish.accept("patient");
        }, _ -> patientDone.countDown());
        onFx(() -> {
            urgent.request("key");
            patient.request("key");
        });
        await(patientDone);
        assertEquals(List.of("coarse", "sharp", "patient"), fromFx(() -> List.copyOf(arrived)));
    }

    /// On a busy machine painting takes as long as others let it: here the JavaFX thread waits for the sharp picture itself.
    @Test
    void furtherValuesWaitForThePaintingOnlyForAWhile() throws Exception {
        var sharp = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, cancellation, publish) -> {
            publish.accept("coarse");
            cancellation.check();
            sharp.countDown();
        }, _ -> await(sharp));
        onFx(() -> urgent.request("key"));
        await(sharp);
        assertEquals(List.of("coarse"), fromFx(() -> List.copyOf(arrived)));
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

    /// Two patient pictures in bands stand still and must not hold the threads that the urgent one needs.
    @Test
    void theBandsOfAnUrgentPictureDontWaitForPatientOnes() throws Exception {
        int bands = Runtime.getRuntime().availableProcessors();
        var patientStands = new CountDownLatch(2 * bands);
        var sharp = new CountDownLatch(1);
        var mayCompute = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(mayCompute);
            workers.runAll(List.of(() -> {}), cancellation);
            publish.accept("sharp");
        }, value -> {
            if (value.equals("sharp")) {
                sharp.countDown();
            }
        });
        onFx(() -> urgent.request("key"));
        for (int i = 0; i < 2; i++) {
            var patient = latest(Haste.PATIENT, (_, cancellation, _) -> workers.runAll(Collections.nCopies(bands, () -> {
                patientStands.countDown();
                cancellation.check();
            }), Cancellation.NEVER), _ -> {});
            onFx(() -> patient.request("key"));
        }
        await(patientStands);
        mayCompute.countDown();
        await(sharp);
    }

    @Test
    void anUrgentComputationThatGivesUpLetsOthersGo() throws Exception {
        var patientDone = new CountDownLatch(1);
        var urgent = latest(Haste.URGENT, (_, _, _) -> {
            throw new CancellationException();
        }, _ -> {});
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
