package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegendTest {
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Legend.Contents EVERYTHING = new Legend.Contents(EnumSet.allOf(Definiteness.class), true, EnumSet.allOf(Kind.class));

    @Test
    void namesWhatOccursAndNothingElse() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), false, Set.of());
        assertEquals(List.of("At each point, the surface", "curves up one way, down another (H indefinite)"), words(place(contents, new Box(0, 0, 900, 700), List.of())));
    }

    @Test
    void tellsAnIndefiniteHessianFromASaddlePoint() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), true, Set.of(Kind.SADDLE));
        var words = words(place(contents, new Box(0, 0, 900, 700), List.of()));
        assertEquals(List.of("At each point, the surface", "curves up one way, down another (H indefinite)", "det H = 0: the regions meet",
                "Critical points (the gradient is zero)", "saddle point"), words);
    }

    @Test
    void degenerateClassesShareARow() {
        var contents = new Legend.Contents(Set.of(Definiteness.ZERO, Definiteness.POSITIVE_SEMIDEFINITE, Definiteness.NEGATIVE_SEMIDEFINITE), false, Set.of());
        assertEquals(2, words(place(contents, new Box(0, 0, 900, 700), List.of())).size());
    }

    @Test
    void isShorterOnNarrowMapsAndAbsentOnTinyOnes() {
        var wide = place(EVERYTHING, new Box(0, 0, 1000, 700), List.of());
        var narrow = place(EVERYTHING, new Box(0, 0, 560, 700), List.of());
        assertTrue(narrow.orElseThrow().box().width() < wide.orElseThrow().box().width());
        assertEquals(words(wide).size(), words(narrow).size());
        assertEquals(Optional.empty(), place(EVERYTHING, new Box(0, 0, 300, 200), List.of()));
    }

    @Test
    void liesInTheMapWhereItHidesLeast() {
        var map = new Box(20, 30, 900, 700);
        var first = place(EVERYTHING, map, List.of()).orElseThrow();
        assertEquals(map.right() - 10, first.box().right(), 1e-9);
        assertEquals(map.top() + 10, first.box().top(), 1e-9);
        var second = place(EVERYTHING, map, List.of(new Legend.Spot(first.box().centerX(), first.box().centerY()))).orElseThrow();
        assertEquals(map.bottom() - 10, second.box().bottom(), 1e-9);
        for (var placed : List.of(first, second)) {
            assertTrue(map.contains(placed.box()));
            MarkCheck.textsLieIn(placed.box(), placed.marks(), MEASURE, "legend");
            MarkCheck.textsKeepApart(placed.marks(), MEASURE, "legend");
            MarkCheck.isDrawable(placed.marks(), "legend");
        }
    }

    private static Optional<Legend.Placed> place(Legend.Contents contents, Box map, List<Legend.Spot> busy) {
        return Legend.place(contents, new ClassPalette(Theme.LIGHT)::colour, busy, map, STYLE, MEASURE, Scenes.WORDS);
    }

    private static List<String> words(Optional<Legend.Placed> placed) {
        return MarkCheck.texts(placed.orElseThrow().marks()).stream().map(Mark.Text::text).toList();
    }
}
