package hesse.contour.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.Contours;
import hesse.contour.Fields;
import hesse.contour.refine.ChordRefiner;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

class BlockFunctionTest {

    private static final String FORMULA = "exp(x) sin(x y) + x^3 y";

    /// Value and gradient at one point.
    private static double[] at(BlockFunction function, double x, double y) {
        var out = new double[1];
        var dx = new double[1];
        var dy = new double[1];
        function.evaluate(new double[] {x}, new double[] {y}, 1, out, dx, dy);
        return new double[] {out[0], dx[0], dy[0]};
    }

    @Test
    void gradientsAreThoseOfTheJet() {
        var field = Fields.of(FORMULA);
        ForAll.seeded(31).cases(100).check(draw -> new double[] {draw.real(-2, 2), draw.real(-2, 2)}, point -> {
            var jet = field.at(point[0], point[1]);
            assertEquals(new Numbers(jet.f(), jet.fx(), jet.fy()), Numbers.of(at(BlockFunction.value(field), point[0], point[1])));
            assertEquals(new Numbers(jet.fx(), jet.fxx(), jet.fxy()), Numbers.of(at(BlockFunction.slopeX(field), point[0], point[1])));
            assertEquals(new Numbers(jet.fy(), jet.fxy(), jet.fyy()), Numbers.of(at(BlockFunction.slopeY(field), point[0], point[1])));
        });
    }

    private record Numbers(double value, double dx, double dy) {
        static Numbers of(double[] three) {
            return new Numbers(three[0], three[1], three[2]);
        }
    }

    @Test
    void theDeterminantKnowsNoGradient() {
        var determinant = BlockFunction.determinant(Fields.of(FORMULA));
        var jet = Fields.of(FORMULA).at(0.5, 0.7);
        assertFalse(determinant.hasGradient());
        assertEquals(new Numbers(jet.fxx() * jet.fyy() - jet.fxy() * jet.fxy(), Double.NaN, Double.NaN), Numbers.of(at(determinant, 0.5, 0.7)));
    }

    @Test
    void linesAreTheSameWithGradientsAndWithout() {
        var field = Fields.of("sin(3x) cos(2y) + x/5");
        var grid = Contours.nodes(2, 80);
        var function = BlockFunction.value(field);
        for (double level : new double[] {-0.7, -0.1, 0.3, 0.8}) {
            var with = Contours.trace(function, grid, level);
            // As a mere value: its gradient is differences then.
            var without = Contours.trace((x, y, count, out) -> function.evaluate(x, y, count, out), grid, level);
            assertEquals(without.size(), with.size());
            for (int i = 0; i < with.size(); i++) {
                assertEquals(without.get(i).closed(), with.get(i).closed());
                for (int k = 0; k < without.get(i).size(); k++) {
                    double away = Contours.cells(with, without.get(i).x()[k], without.get(i).y()[k], grid);
                    assertTrue(away <= ChordRefiner.SAG, away + " cells off");
                }
            }
        }
    }
}
