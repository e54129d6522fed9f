package hesse.app.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxFailures;
import hesse.app.FxThread;
import hesse.field.Cancellation;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who stands still until what.
class TaskPriorityTest extends BackgroundFixture {
    private static final String UNSHOWABLE = "unshowable";

    /// How urgent work can end.
    private enum Ending {
        NO_VALUE, CANCELLED, FAILED, COARSE_AND_SHARP, COARSE_AND_CANCELLED, COARSE_AND_FAILED, VALUE_THAT_CANNOT_BE_SHOWN, NOT_WANTED_ANY_MORE;

        void run(Cancellation cancellation, Consumer<String> publish) {
            switch (this) {
                case NO_VALUE -> {}
                case CANCELLED -> throw new CancellationException();
                case FAILED -> throw new IllegalStateException(name());
                case COARSE_AND_SHARP -> {
                    publish.accept("coarse");
                    cancellation.check();
                    publish.accept("sharp");
                }
                case COARSE_AND_CANCELLED -> {
                    publish.accept("coarse");
                    throw new CancellationException();
                }
                case COARSE_AND_FAILED -> {
                    publish.accept("coarse");
                    throw new IllegalStateException(name());
                }
                case VALUE_THAT_CANNOT_BE_SHOWN -> publish.accept(UNSHOWABLE);
                case NOT_WANTED_ANY_MORE -> {
                    publish.accept("coarse");
                    untilUnwanted(cancellation);
                }
            }
        }
    }

    /// Patient work asks, stands still, and goes on only when the urgent value has been painted.
    @Test
    void backgroundWorkWaitsUntilTheUrgentValueIsOnScreen() throws Exception {
        var urgentMayGo = new CountDownLatch(1);
        var patientDone = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (_, _, publish) -> {
            await(urgentMayGo);
            publish.accept("urgent");
        }, _ -> {});
        var patient = patient(_ -> {
            arrived("interactive: " + workers.interactiveProperty().get());
            patientDone.countDown();
        });
        onFx(() -> {
            urgent.request("key");
            patient.request("patient");
            assertTrue(workers.interactiveProperty().get());
        });
        urgentMayGo.countDown();
        await(patientDone);
        assertEquals(List.of("urgent", "patient", "interactive: false"), arrived());
    }

    /// The sharp picture goes before what is patient, not only the coarse one.
    @Test
    void backgroundWorkWaitsUntilTheLastUrgentValueIsThere() throws Exception {
        var patientAsks = new CountDownLatch(1);
        var patientDone = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(patientAsks);
            cancellation.check();
            publish.accept("sharp");
        }, _ -> {});
        var patient = task(TaskPriority.BACKGROUND, (_, cancellation, publish) -> {
            patientAsks.countDown();
            cancellation.check();
            publish.accept("patient");
        }, _ -> patientDone.countDown());
        onFx(() -> {
            urgent.request("key");
            patient.request("key");
        });
        await(patientDone);
        assertEquals(List.of("coarse", "sharp", "patient"), arrived());
    }

    /// On a busy machine painting takes as long as others let it: here the JavaFX thread waits for the sharp picture itself.
    @Test
    void furtherValuesWaitForThePaintingOnlyForAWhile() throws Exception {
        var sharp = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            cancellation.check();
            sharp.countDown();
        }, _ -> await(sharp));
        onFx(() -> urgent.request("key"));
        await(sharp);
        assertEquals(List.of("coarse"), arrived());
    }

    /// Two patient pictures in bands stand still and must not hold the threads that the urgent one needs.
    @Test
    void theBandsOfAnUrgentPictureDontWaitForPatientOnes() throws Exception {
        var patientStands = new CountDownLatch(2 * CORES);
        var sharp = new CountDownLatch(1);
        var mayCompute = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(mayCompute);
            workers.runAll(Collections.nCopies(CORES, () -> {}), cancellation);
            publish.accept("sharp");
        }, value -> {
            if (value.equals("sharp")) {
                sharp.countDown();
            }
        });
        onFx(() -> urgent.request("key"));
        for (int i = 0; i < 2; i++) {
            var patient = task(TaskPriority.BACKGROUND, (_, cancellation, _) -> workers.runAll(Collections.nCopies(CORES, () -> {
                patientStands.countDown();
                cancellation.check();
            }), Cancellation.NEVER), _ -> {});
            onFx(() -> patient.request("key"));
        }
        await(patientStands);
        mayCompute.countDown();
        await(sharp);
    }

    /// Nothing that urgent work does to itself makes others wait for ever.
    @ParameterizedTest
    @EnumSource(value = Ending.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_WANTED_ANY_MORE")
    void backgroundWorkGoesOnHoweverUrgentWorkEnds(Ending ending) throws Exception {
        expectPatientWorkAfter(List.of(ending));
    }

    /// Keys in quick succession, as in a drag: each run is counted once and given back once.
    @Test
    void backgroundWorkGoesOnAfterManyUrgentKeys() {
        ForAll.seeded(71).cases(40).check(TaskPriorityTest::endings, this::expectPatientWorkAfter);
    }

    /// The last of which needs nothing to come after it.
    private static List<Ending> endings(Draw draw) {
        var all = List.of(Ending.values());
        var endings = Stream.generate(() -> draw.pick(all)).limit(draw.integer(1, 30));
        return Stream.concat(endings, Stream.of(draw.pick(all.subList(0, Ending.NOT_WANTED_ANY_MORE.ordinal())))).toList();
    }

    /// The keys come one after another, whether the one before is done or not.
    private void expectPatientWorkAfter(List<Ending> endings) throws Exception {
        var patientDone = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (key, cancellation, publish) -> ending(key).run(cancellation, publish), value -> {
            if (value.equals(UNSHOWABLE)) {
                throw new IllegalStateException(value);
            }
        });
        var patient = patient(_ -> patientDone.countDown());
        try (var failures = new FxFailures()) {
            for (int i = 0; i < endings.size(); i++) {
                String key = i + " " + endings.get(i);
                onFx(() -> urgent.request(key));
            }
            onFx(() -> patient.request("patient"));
            await(patientDone);
            awaitNoInteractiveWork();
            var expected = List.of(Ending.FAILED.name(), Ending.COARSE_AND_FAILED.name(), UNSHOWABLE);
            assertTrue(expected.containsAll(failures.seen().stream().map(Throwable::getMessage).toList()), () -> failures.seen().toString());
        }
    }

    private static Ending ending(String key) {
        return Ending.valueOf(key.substring(key.indexOf(' ') + 1));
    }

    /// A warm-up beside a patient search would take a core from it, and the JIT.
    @ParameterizedTest
    @EnumSource(TaskPriority.class)
    void idleWorkWaitsWhileAnythingIsUnderWay(TaskPriority priority) throws Exception {
        var mayGo = new CountDownLatch(1);
        var idleDone = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        var task = task(priority, (key, _, publish) -> {
            started.countDown();
            await(mayGo);
            publish.accept(key);
        }, _ -> {});
        onFx(() -> task.request("value"));
        await(started);
        workers.startWhenIdle(cancellation -> {
            mayGo.countDown();
            cancellation.check();
            Platform.runLater(() -> {
                arrived("idle");
                idleDone.countDown();
            });
        });
        await(idleDone);
        assertEquals(List.of("value", "idle"), arrived());
    }

    /// Where nothing is painted, nobody waits for the painting.
    @Test
    void backgroundWorkGoesOnWhileTheWindowIsIconified() throws Exception {
        var stage = FxThread.call(() -> {
            var shown = new Stage();
            shown.show();
            shown.setIconified(true);
            return shown;
        });
        try {
            expectPatientWorkAfter(List.of(Ending.COARSE_AND_SHARP));
        } finally {
            onFx(stage::close);
        }
    }

    /// Otherwise the next picture of a drag would wait for the last one to be painted.
    @Test
    void aComputationThatStandsStillNoticesThatItIsntWanted() throws Exception {
        var never = new CountDownLatch(1);
        var standing = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var urgent = task(TaskPriority.INTERACTIVE, (_, _, _) -> await(never), _ -> {});
        var patient = task(TaskPriority.BACKGROUND, (key, cancellation, publish) -> {
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
        assertTrue(isInteractive());
        never.countDown();
    }

    @Test
    void aDeferredUpdateRunsAtOnceOrOnceAfterInteractiveWork() throws Exception {
        var urgentMayGo = new CountDownLatch(1);
        var updated = new CountDownLatch(2);
        var update = FxThread.call(() -> new DeferredUpdate(workers, () -> {
            arrived("update, interactive: " + workers.interactiveProperty().get());
            updated.countDown();
        }));
        var urgent = task(TaskPriority.INTERACTIVE, (_, _, publish) -> {
            await(urgentMayGo);
            publish.accept("urgent");
        }, _ -> {});
        onFx(() -> {
            update.request();
            urgent.request("key");
            update.request();
            update.request();
        });
        urgentMayGo.countDown();
        await(updated);
        assertEquals(List.of("update, interactive: false", "urgent", "update, interactive: false"), arrived());
    }
}
