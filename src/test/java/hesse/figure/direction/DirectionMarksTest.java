package hesse.figure.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.field.Window;
import hesse.figure.AxisScale;
import hesse.figure.Box;
import hesse.figure.Fields;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.scale.ReferenceMagnitudes;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DirectionMarksTest {
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final PlaneProjection MAP = new PlaneProjection(new Window(-2, 2, -2, 2), 0, 0, 400, 400);
    private static final TextMeasure MEASURE = (text, lettering) -> 7.0 * text.length();
    private static final Messages WORDS = new Messages(Locale.ROOT);

    private static DirectionMarks at(Hessian h, double angle) {
        return new DirectionMarks(0, 0, h, angle, AxisScale.ABSOLUTE, new ReferenceMagnitudes(10, 10));
    }

    /// The Rayleigh quotient lies between the eigenvalues, and is one of them along its eigenvector.
    @Test
    void theCurvatureAlongADirectionLiesBetweenTheEigenvalues() {
        ForAll.seeded(53_010).check(draw -> new Hessian(draw.real(-9, 9), draw.real(-9, 9), draw.real(-9, 9)), h -> {
            var eigen = h.eigen();
            double rounding = 1e-14 * (Math.abs(eigen.lambdaMin()) + Math.abs(eigen.lambdaMax()));
            for (double angle = -3; angle < 3; angle += 0.25) {
                double value = DirectionMarks.curvature(h, angle);
                assertTrue(value >= eigen.lambdaMin() - rounding && value <= eigen.lambdaMax() + rounding, value + " along " + angle);
            }
            assertEquals(eigen.lambdaMin(), DirectionMarks.curvature(h, eigen.angleMin()), rounding);
            assertEquals(eigen.lambdaMax(), DirectionMarks.curvature(h, eigen.angleMax()), rounding);
        });
    }

    /// Of diag(10, −5): a lobe for each sign, as far out as the eigenvalues say, the negative one dashed.
    @Test
    void theCurveHasALobeForEachSign() {
        var marks = at(new Hessian(10, 0, -5), 0.3).marks(MAP, STYLE, MEASURE);
        var strokes = MarkCheck.strokes(marks);
        var up = strokes.getFirst();
        var down = strokes.get(1);
        assertTrue(up.pen().dash().isEmpty() && !down.pen().dash().isEmpty());
        assertEquals(List.of(STYLE.curvingUp(), STYLE.curvingDown()), List.of(up.pen().argb(), down.pen().argb()));
        double longest = farthest(up);
        assertEquals(longest / 2, farthest(down), 1e-9 * longest);
        assertEquals("uᵀHu = " + "8.69", MarkCheck.texts(marks).getFirst().text());
    }

    private static double farthest(Mark.Stroke stroke) {
        double farthest = 0;
        for (int i = 0; i < stroke.x().length; i++) {
            farthest = Math.max(farthest, Double.isNaN(stroke.x()[i]) ? 0 : Math.hypot(stroke.x()[i] - 200, stroke.y()[i] - 200));
        }
        return farthest;
    }

    @Test
    void everythingIsDrawableWhereverItIs() {
        ForAll.seeded(53_011).cases(500)
                .check(draw ->
                        new double[] {draw.anyScale(), draw.anyScale(), draw.anyScale(), draw.real(-2, 2), draw.real(-2, 2),
                                draw.real(-3, 3)}, in -> {
            var direction = new DirectionMarks(in[3], in[4], new Hessian(in[0], in[1], in[2]), in[5],
                    AxisScale.values()[(int) Math.abs(10 * in[5]) % 3], ReferenceMagnitudes.UNIT);
            var marks = direction.marks(MAP, STYLE, MEASURE);
            MarkCheck.isDrawable(marks, "direction");
            MarkCheck.textsLieIn(Box.of(MAP), marks, MEASURE, "direction");
        });
        assertEquals(List.of(), at(new Hessian(Double.NaN, 0, 1), 0).marks(MAP, STYLE, MEASURE));
    }

    /// A quadratic function is its own parabola.
    @Test
    void theSectionOfAQuadraticIsItsParabola() {
        var field = Fields.of("x^2 - 3*x*y + 2*y^2 + x - 7");
        var section = new DirectionSection(field);
        assertTrue(section.isOf(field));
        ForAll.seeded(53_012).cases(50).check(draw -> new double[] {draw.real(-2, 2), draw.real(-2, 2), draw.real(-3, 3)}, in -> {
            var model = new QuadraticModel(in[0], in[1], field.at(in[0], in[1]), Definiteness.INDEFINITE);
            var marks = section.marks(model, in[2], 1.5, Box.of(MAP), 100, 100, STYLE, WORDS);
            var curves = MarkCheck.strokes(marks).stream().filter(stroke -> stroke.x().length > 4).toList();
            assertEquals(2, curves.size());
            for (int i = 0; i < curves.getFirst().y().length; i++) {
                assertEquals(curves.getFirst().y()[i], curves.get(1).y()[i], 1e-9, "of pixels");
            }
            MarkCheck.isDrawable(marks, "section");
        });
    }

    @Test
    void thePanelStandsInTheFarthestCorner() {
        var room = Box.of(MAP);
        assertTrue(DirectionSection.panel(room, 10, 10, STYLE).left() > 200);
        assertTrue(DirectionSection.panel(room, 10, 10, STYLE).top() > 200);
        assertTrue(DirectionSection.panel(room, 390, 390, STYLE).right() < 200);
        assertTrue(room.contains(DirectionSection.panel(room, 390, 10, STYLE)));
    }
}
