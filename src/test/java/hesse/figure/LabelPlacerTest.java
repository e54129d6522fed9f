package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Mark.Lettering LETTERS = STYLE.onMap(STYLE.ink());
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Box ROOM = new Box(10, 20, 400, 300);

    private static LabelPlacer placer(Box... taken) {
        return new LabelPlacer(ROOM, List.of(taken), MEASURE);
    }

    @Test
    void aLabelStandsBeyondItsPointWhereThatIsFree() {
        var label = placer().beside(200, 200, 1, 0, 5, "step", LETTERS).orElseThrow();
        assertEquals(new Box(205, 200 - LETTERS.lineHeight() / 2, MEASURE.width("step", LETTERS), LETTERS.lineHeight()),
                Box.of(label, MEASURE));
    }

    @Test
    void itGivesWayToWhatIsThere() {
        var before = new Box(200, 180, 60, 40);
        var label = Box.of(placer(before).beside(200, 200, 1, 0, 5, "step", LETTERS).orElseThrow(), MEASURE);
        assertFalse(label.overlaps(before));
        assertEquals(Optional.empty(), placer(ROOM).beside(200, 200, 1, 0, 5, "step", LETTERS));
        assertEquals(Optional.empty(), placer().beside(200, 900, 1, 0, 5, "step", LETTERS), "not in the room");
    }

    @Test
    void labelsCoverNeitherEachOtherNorLines() {
        long seed = 64;
        var random = new Random(seed);
        var placer = placer();
        placer.keepClear(20, 300, 380, 40, 8);
        var labels = new ArrayList<Box>();
        for (int i = 0; i < 60; i++) {
            double turn = random.nextDouble(2 * Math.PI);
            placer.beside(random.nextDouble(10, 410), random.nextDouble(20, 320), Math.cos(turn), Math.sin(turn), 5, "step " + i, LETTERS)
                    .ifPresent(label -> labels.add(Box.of(label, MEASURE)));
        }
        assertTrue(labels.size() > 20, "seed " + seed + ": " + labels.size());
        for (int i = 0; i < labels.size(); i++) {
            assertTrue(ROOM.contains(labels.get(i)));
            for (double t = 0; t <= 1; t += 1e-3) {
                assertFalse(labels.get(i).contains(20 + 360 * t, 300 - 260 * t), "seed " + seed + ", label " + i + " on the line");
            }
            for (int k = 0; k < i; k++) {
                assertFalse(labels.get(i).overlaps(labels.get(k)), "seed " + seed + ", labels " + i + " and " + k);
            }
        }
    }
}
