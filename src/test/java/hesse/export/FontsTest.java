package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hesse.figure.Mark.Face;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {

    @ParameterizedTest
    @CsvSource({"PLAIN, Inter", "BOLD, Inter Semi Bold", "MATH, STIXGeneral", "MATH_ITALIC, STIXGeneral", "MATH_BOLD, STIXGeneral"})
    void facesAreTheProgramsOwn(Face face, String family) {
        assertEquals(family, new Fonts().font(face, 12).getFamily());
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void sizesAreKeptToFractionsOfAPixel(Face face) {
        assertEquals(12.5f, new Fonts().font(face, 12.5).getSize2D());
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void figuresLettersAndSignsAreInEveryFace(Face face) {
        assertEquals(-1, new Fonts().font(face, 12).canDisplayUpTo("0123456789.,+−×·=|()[] λκηabcxyzfH"));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void noFaceNeedsTheSystemForMathematics(Face face) {
        var text = "λ₁ ≤ λ₂, ‖∇f‖ ≈ 3·10⁻¹⁰ → ∞";
        for (var run : new Fonts().runs(text, face, 12)) {
            assertNotEquals(Font.SANS_SERIF, run.font().getFamily(), run.text());
            assertEquals(-1, run.font().canDisplayUpTo(run.text()), run.text());
        }
    }

    @Test
    void charactersThatAFaceLacksComeFromAnother() {
        var runs = new Fonts().runs("λ₁ ≤ 2漢", Face.MATH_ITALIC, 12);
        assertEquals(List.of("λ", "₁", " ", "≤", " 2", "漢"), runs.stream().map(Fonts.Run::text).toList());
        assertEquals(List.of("STIXGeneral-Italic", "Inter-Regular", "STIXGeneral-Italic", "STIXGeneral-Regular", "STIXGeneral-Italic"),
                runs.stream().limit(5).map(run -> run.font().getPSName()).toList());
        assertEquals(Font.SANS_SERIF, runs.getLast().font().getFamily());
    }

    @Test
    void aTextIsTheSumOfItsRuns() {
        assertEquals(List.of(), new Fonts().runs("", Face.PLAIN, 12));
        assertEquals(1, new Fonts().runs("f(x, y) = 12", Face.PLAIN, 12).size());
        var text = "∇f \uD835\uDC9C → λ₁";
        assertEquals(text, new Fonts().runs(text, Face.BOLD, 12).stream().map(Fonts.Run::text).collect(Collectors.joining()));
    }
}
