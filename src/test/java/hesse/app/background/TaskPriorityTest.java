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

/// Who waits until what.
class TaskPriorityTest extends BackgroundFixture {
    private static final String UNSHOWABLE = "unshowable";

    /// How interactive work can end.
    private enum Ending {
        NO_VALUE, CANCELLED, FAILED, COARSE_AND_SHARP, COARSE_AND_CANCELLED, COARSE_AND_FAILED, VALUE_THAT_CANNOT_BE_SHOWN,
                NOT_WANTED_ANY_MORE;

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

    /// Background work asks, waits, and goes on only when the interactive value has been painted.
    @Test
    void backgroundWorkWaitsUntilTheInteractiveValueIsOnScreen() throws Exception {
        var interactiveMayGo = new CountDownLatch(1);
        var backgroundDone = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (_, _, publish) -> {
            await(interactiveMayGo);
            publish.accept("interactive");
        }, _ -> {});
        var background = background(_ -> {
            arrived("interactive: " + workers.interactiveProperty().get());
            backgroundDone.countDown();
        });
        onFx(() -> {
            interactive.request("key");
            background.request("background");
            assertTrue(workers.interactiveProperty().get());
        });
        interactiveMayGo.countDown();
        await(backgroundDone);
        assertEquals(List.of("interactive", "background", "interactive: false"), arrived());
    }

    /// The sharp picture goes before what is background, not only the coarse one.
    @Test
    void backgroundWorkWaitsUntilTheLastInteractiveValueIsThere() throws Exception {
        var backgroundAsks = new CountDownLatch(1);
        var backgroundDone = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(backgroundAsks);
            cancellation.check();
            publish.accept("sharp");
        }, _ -> {});
        var background = task(TaskPriority.BACKGROUND, (_, cancellation, publish) -> {
            backgroundAsks.countDown();
            cancellation.check();
            publish.accept("background");
        }, _ -> backgroundDone.countDown());
        onFx(() -> {
            interactive.request("key");
            background.request("key");
        });
        await(backgroundDone);
        assertEquals(List.of("coarse", "sharp", "background"), arrived());
    }

    /// On a busy machine painting takes as long as others let it: here the JavaFX thread waits for the sharp picture itself.
    @Test
    void furtherValuesWaitForThePaintingOnlyForAWhile() throws Exception {
        var sharp = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            cancellation.check();
            sharp.countDown();
        }, _ -> await(sharp));
        onFx(() -> interactive.request("key"));
        await(sharp);
        assertEquals(List.of("coarse"), arrived());
    }

    /// Two background pictures in bands wait and must not hold the threads that the interactive one needs.
    @Test
    void theBandsOfAnInteractivePictureDontWaitForBackgroundOnes() throws Exception {
        var backgroundStands = new CountDownLatch(2 * CORES);
        var sharp = new CountDownLatch(1);
        var mayCompute = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (_, cancellation, publish) -> {
            publish.accept("coarse");
            await(mayCompute);
            workers.runAll(Collections.nCopies(CORES, () -> {}), cancellation);
            publish.accept("sharp");
        }, value -> {
            if (value.equals("sharp")) {
                sharp.countDown();
            }
        });
        onFx(() -> interactive.request("key"));
        for (int i = 0; i < 2; i++) {
            var background = task(TaskPriority.BACKGROUND, (_, cancellation, _) -> workers.runAll(Collections.nCopies(CORES, () -> {
                backgroundStands.countDown();
                cancellation.check();
            }), Cancellation.NEVER), _ -> {});
            onFx(() -> background.request("key"));
        }
        await(backgroundStands);
        mayCompute.countDown();
        await(sharp);
    }

    /// Nothing that interactive work does to itself makes others wait for ever.
    @ParameterizedTest
    @EnumSource(value = Ending.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_WANTED_ANY_MORE")
    void backgroundWorkGoesOnHoweverInteractiveWorkEnds(Ending ending) throws Exception {
        expectBackgroundWorkAfter(List.of(ending));
    }

    /// Keys in quick succession, as in a drag: each run is counted once and given back once.
    @Test
    void backgroundWorkGoesOnAfterManyInteractiveKeys() {
        ForAll.seeded(71).cases(40).check(TaskPriorityTest::endings, this::expectBackgroundWorkAfter);
    }

    /// The last of which needs nothing to come after it.
    private static List<Ending> endings(Draw draw) {
        var all = List.of(Ending.values());
        var endings = Stream.generate(() -> draw.pick(all)).limit(draw.integer(1, 30));
        return Stream.concat(endings, Stream.of(draw.pick(all.subList(0, Ending.NOT_WANTED_ANY_MORE.ordinal())))).toList();
    }

    /// The keys come one after another, whether the one before is done or not.
    private void expectBackgroundWorkAfter(List<Ending> endings) throws Exception {
        var backgroundDone = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (key, cancellation, publish) -> ending(key).run(cancellation, publish), value -> {
            if (value.equals(UNSHOWABLE)) {
                throw new IllegalStateException(value);
            }
        });
        var background = background(_ -> backgroundDone.countDown());
        try (var failures = new FxFailures()) {
            for (int i = 0; i < endings.size(); i++) {
                String key = i + " " + endings.get(i);
                onFx(() -> interactive.request(key));
            }
            onFx(() -> background.request("background"));
            await(backgroundDone);
            awaitNoInteractiveWork();
            var expected = List.of(Ending.FAILED.name(), Ending.COARSE_AND_FAILED.name(), UNSHOWABLE);
            assertTrue(expected.containsAll(failures.seen().stream().map(Throwable::getMessage).toList()),
                    () -> failures.seen().toString());
        }
    }

    private static Ending ending(String key) {
        return Ending.valueOf(key.substring(key.indexOf(' ') + 1));
    }

    /// A warm-up beside a background search would take a core from it, and the JIT.
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
            expectBackgroundWorkAfter(List.of(Ending.COARSE_AND_SHARP));
        } finally {
            onFx(stage::close);
        }
    }

    /// Otherwise the next picture of a drag would wait for the last one to be painted.
    @Test
    void aComputationThatWaitsNoticesThatItIsntWanted() throws Exception {
        var never = new CountDownLatch(1);
        var standing = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var interactive = task(TaskPriority.INTERACTIVE, (_, _, _) -> await(never), _ -> {});
        var background = task(TaskPriority.BACKGROUND, (key, cancellation, publish) -> {
            if (key.equals("old")) {
                standing.countDown();
                cancellation.check();
            }
            publish.accept(key);
        }, _ -> answered.countDown());
        onFx(() -> {
            interactive.request("key");
            background.request("old");
        });
        await(standing);
        onFx(() -> background.request("new"));
        await(answered);
        assertTrue(isInteractive());
        never.countDown();
    }

    @Test
    void aDeferredUpdateRunsAtOnceOrOnceAfterInteractiveWork() throws Exception {
        var interactiveMayGo = new CountDownLatch(1);
        var updated = new CountDownLatch(2);
        var update = FxThread.call(() -> new DeferredUpdate(workers, () -> {
            arrived("update, interactive: " + workers.interactiveProperty().get());
            updated.countDown();
        }));
        var interactive = task(TaskPriority.INTERACTIVE, (_, _, publish) -> {
            await(interactiveMayGo);
            publish.accept("interactive");
        }, _ -> {});
        onFx(() -> {
            update.request();
            interactive.request("key");
            update.request();
            update.request();
        });
        interactiveMayGo.countDown();
        await(updated);
        assertEquals(List.of("update, interactive: false", "interactive", "update, interactive: false"), arrived());
    }
}
