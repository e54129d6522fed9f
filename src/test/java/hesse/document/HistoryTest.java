package hesse.document;

import static hesse.document.Explorations.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final long SEED = 20261122;

    private final History start = History.of(numbered(0));

    @Test
    void startsWithNothingToUndoOrRedo() {
        assertEquals(numbered(0), start.present());
        assertFalse(start.canUndo());
        assertFalse(start.canRedo());
        assertSame(start, start.undo());
        assertSame(start, start.redo());
    }

    @Test
    void undoAndRedoWalkThroughTheSteps() {
        var history = start.push(numbered(1)).push(numbered(2)).undo();
        assertEquals(new History(List.of(numbered(0)), numbered(1), List.of(numbered(2)), Optional.empty()), history);
        assertEquals(numbered(0), history.undo().present());
        assertEquals(numbered(2), history.undo().redo().redo().present());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        var history = start.push(numbered(1)).undo().push(numbered(2));
        assertEquals(new History(List.of(numbered(0)), numbered(2), List.of(), Optional.empty()), history);
    }

    @Test
    void nothingNewIsNoStep() {
        var undone = start.push(numbered(1)).undo();
        assertSame(undone, undone.push(numbered(0)));
        assertSame(undone, undone.push(numbered(0), "drag"));
    }

    @Test
    void aGestureIsOneStep() {
        var history = start.push(numbered(1), "drag 1").push(numbered(2), "drag 1").push(numbered(3), "drag 1");
        assertEquals(numbered(3), history.present());
        assertEquals(List.of(numbered(0)), history.past());
        assertEquals(numbered(0), history.undo().present());
    }

    @Test
    void anotherGestureIsAnotherStep() {
        var history = start.push(numbered(1), "drag 1").push(numbered(2), "drag 2");
        assertEquals(List.of(numbered(0), numbered(1)), history.past());
    }

    @Test
    void undoAndAnOrdinaryStepEndAGesture() {
        var undone = start.push(numbered(1), "drag").push(numbered(2)).undo().push(numbered(3), "drag");
        assertEquals(List.of(numbered(0), numbered(1)), undone.past());
        var settled = start.push(numbered(1), "drag").settled().push(numbered(2), "drag");
        assertEquals(List.of(numbered(0), numbered(1)), settled.past());
    }

    @Test
    void aReplacementIsNoStepAndForgetsNothing() {
        var history = start.push(numbered(1)).push(numbered(2)).undo().replace(numbered(7));
        assertEquals(new History(List.of(numbered(0)), numbered(7), List.of(numbered(2)), Optional.empty()), history);
    }

    @Test
    void theOldestStepsAreForgottenBeyondTheLimit() {
        var history = start;
        for (int n = 1; n <= History.LIMIT + 3; n++) {
            history = history.push(numbered(n));
        }
        assertEquals(History.LIMIT, history.past().size());
        while (history.canUndo()) {
            history = history.undo();
        }
        assertEquals(numbered(3), history.present());
        assertEquals(History.LIMIT, history.future().size());
    }

    /// Against a plain list with an index, which is what undo means.
    @Test
    void behavesLikeAListWithAnIndex() {
        var random = new SplittableRandom(SEED);
        var history = start;
        var list = new ArrayList<>(List.of(numbered(0)));
        int index = 0;
        for (int i = 0; i < 2_000; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    history = history.undo();
                    index = Math.max(index - 1, 0);
                }
                case 1 -> {
                    history = history.redo();
                    index = Math.min(index + 1, list.size() - 1);
                }
                default -> {
                    list.subList(index + 1, list.size()).clear();
                    list.add(numbered(i + 1));
                    index++;
                    history = history.push(numbered(i + 1));
                }
            }
            if (index > History.LIMIT) {
                list.removeFirst();
                index--;
            }
            String where = "seed " + SEED + ", step " + i;
            assertEquals(list.get(index), history.present(), where);
            assertEquals(list.subList(0, index), history.past(), where);
            assertEquals(list.subList(index + 1, list.size()), history.future(), where);
        }
        assertTrue(list.size() > 1);
    }
}
