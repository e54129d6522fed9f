package hesse.app.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ThreadTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is marked in LaTeX is set as ever, and it is known where.
@ThreadTest
class TypesetMarksTest {
    private static final Typesetting HOW = new Typesetting(17, 0xFF000000, 2, 600);
    private static final String MARKED =
            "a + \\marked{0}{\\frac{1}{2} x} - \\marked{1}{\\sin(\\marked{2}{\\log}(x))} + e^{\\marked{3}{x y}}";
    private static final String PLAIN = "a + \\frac{1}{2} x - \\sin(\\log(x)) + e^{x y}";

    private final Typesetter typesetter = new Typesetter();

    @Test
    void aMarkChangesNoPixel() {
        var marked = typesetter.typeset(MARKED, HOW);
        var plain = typesetter.typeset(PLAIN, HOW);
        assertEquals(List.of(plain.width(), plain.height(), plain.baseline()), List.of(marked.width(), marked.height(), marked.baseline()));
        assertArrayEquals(plain.image().argb(), marked.image().argb());
        assertEquals(List.of(), plain.marks());
    }

    @Test
    void marksSayWhereTheyAre() {
        var set = typesetter.typeset(MARKED, HOW);
        assertEquals(List.of(0, 1, 2, 3), set.marks().stream().map(TypesetMark::number).toList());
        for (var mark : set.marks()) {
            assertTrue(mark.x() >= 0 && mark.y() >= 0 && mark.x() + mark.width() <= set.width() && mark.y() + mark.height() <= set.height(),
                    () -> mark + " of " + set);
            assertTrue(mark.width() > 5 && mark.height() > 4, mark::toString);
        }
        var half = set.marks().get(0);
        var sine = set.marks().get(1);
        var log = set.marks().get(2);
        var exponent = set.marks().get(3);
        assertTrue(half.x() + half.width() < sine.x() && sine.x() + sine.width() < exponent.x(), "from left to right");
        assertTrue(log.x() > sine.x() && log.x() + log.width() < sine.x() + sine.width() && log.height() <= sine.height(),
                "one inside the other");
        assertTrue(exponent.y() + exponent.height() < sine.y() + sine.height() && exponent.height() < sine.height(), "raised");
        assertEquals(set.marks(), typesetter.beginning(List.of(MARKED), HOW).marks());
    }
}
