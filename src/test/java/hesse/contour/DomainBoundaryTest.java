package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.function.BlockFunction;
import hesse.contour.refine.ChordRefiner;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines at the border of where a function is defined.
class DomainBoundaryTest {
    private static final long SEED = 907;

    /// Of a cell: the diagonal of a finer cell, and what a chord may be off. A finer cell that the border runs through has no lines.
    private static final double END = Math.sqrt(2) / 16 + ChordRefiner.SAG;

    /// Where a level line is, by the level and a parameter in [0, 1]; NaN where there is none.
    private interface Curve {
        double[] at(double level, double t);
    }

    /// A function with levels in a range, and curves that its level lines consist of.
    private record Known(String formula, double low, double high, List<Curve> curves) {
        @Override
        public String toString() {
            return formula;
        }
    }

    private record Case(Grid grid, double level) {}

    static List<Known> knowns() {
        return List.of(
                new Known("log(x*y)", -4, 2, hyperbola(Math::exp)),
                new Known("asin(x*y)", -1.5, 1.5, hyperbola(Math::sin)),
                new Known("1/(x*y)", -9, 9, hyperbola(level -> 1 / level)),
                new Known("sqrt(9-x^2-y^2)", 0.05, 2.9, List.of(circle(level -> 9 - level * level))),
                new Known("log(1-x^2-y^2)", -6, -0.1, List.of(circle(level -> 1 - Math.exp(level)))),
                // All of its lines run into (0, 0), closer to the border than anything that can be told apart.
                new Known("x^y", 0.1, 5, List.of((level, t) -> across(t, y -> Math.abs(y) < 0.2 ? Double.NaN : Math.pow(level, 1 / y)))),
                new Known("sqrt(x)+y", -2, 2, List.of((level, t) -> across(t, y -> y <= level ? (level - y) * (level - y) : Double.NaN))));
    }

    /// xy = c, by both coordinates so that no part of it is sparse.
    private static List<Curve> hyperbola(java.util.function.DoubleUnaryOperator c) {
        return List.of((level, t) -> across(t, y -> c.applyAsDouble(level) / y), (level, t) -> {
            var mirrored = across(t, y -> c.applyAsDouble(level) / y);
            return new double[] {mirrored[1], mirrored[0]};
        });
    }

    private static Curve circle(java.util.function.DoubleUnaryOperator squaredRadius) {
        return (level, t) -> {
            double radius = Math.sqrt(squaredRadius.applyAsDouble(level));
            return new double[] {radius * Math.cos(2 * Math.PI * t), radius * Math.sin(2 * Math.PI * t)};
        };
    }

    private static double[] across(double t, java.util.function.DoubleUnaryOperator x) {
        double y = 8 * t - 4;
        return new double[] {x.applyAsDouble(y), y};
    }

    /// About [-3, 3]², with nodes on the axes in every fourth case.
    private static Case somewhere(Draw draw, Known known) {
        double level = draw.random().nextDouble(known.low(), known.high());
        int columns = 60 + draw.random().nextInt(60);
        int rows = 60 + draw.random().nextInt(60);
        boolean symmetric = draw.chance(0.25);
        double x = symmetric ? 0 : draw.random().nextDouble(-0.3, 0.3);
        double y = symmetric ? 0 : draw.random().nextDouble(-0.3, 0.3);
        return new Case(Grid.nodes(new Window(x - 3, x + 3, y - 3, y + 3), columns | 1, rows | 1), level);
    }

    @ParameterizedTest
    @MethodSource("knowns")
    void linesEndAtTheBorderOfTheWindowOrOfTheDomain(Known known) {
        var function = Fields.value(known.formula());
        ForAll.seeded(SEED).cases(40).check(draw -> somewhere(draw, known), input -> {
            for (var line : trace(function, input.grid(), input.level())) {
                for (int i = 0; !line.closed() && i < line.size(); i += line.size() - 1) {
                    double x = line.x()[i];
                    double y = line.y()[i];
                    assertTrue(isAtBorder(x, y, input.grid()) || isAtBoundary(function, x, y, input.grid()), "ends at (" + x + ", " + y + ")");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("knowns")
    void everyPointOfALineThatIsKnownIsCovered(Known known) {
        var function = Fields.value(known.formula());
        ForAll.seeded(SEED).cases(10).check(draw -> somewhere(draw, known), input -> {
            var lines = trace(function, input.grid(), input.level());
            for (var curve : known.curves()) {
                for (int k = 0; k <= 1000; k++) {
                    var point = curve.at(input.level(), k / 1000.0);
                    if (isInside(point[0], point[1], input.grid()) && !isAtBoundary(function, point[0], point[1], input.grid())) {
                        double away = cells(lines, point[0], point[1], input.grid());
                        assertTrue(away <= ChordRefiner.SAG + TOLERANCE, "(" + point[0] + ", " + point[1] + ") is " + away + " cells off");
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("knowns")
    void nothingIsDrawnOutsideOfTheDomain(Known known) {
        var function = Fields.value(known.formula());
        ForAll.seeded(SEED).cases(10).check(draw -> somewhere(draw, known), input -> {
            for (var line : trace(function, input.grid(), input.level())) {
                for (int i = 1; i < line.size(); i++) {
                    for (double t = 0; t <= 1; t += 0.25) {
                        double x = line.x()[i - 1] + t * (line.x()[i] - line.x()[i - 1]);
                        double y = line.y()[i - 1] + t * (line.y()[i] - line.y()[i - 1]);
                        assertTrue(isWithin(function, x, y, input.grid()), "(" + x + ", " + y + ") is outside");
                    }
                }
            }
        });
    }

    private static double value(BlockFunction function, double x, double y) {
        var out = new double[1];
        function.evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out[0];
    }

    private static boolean isInside(double x, double y, Grid grid) {
        return x >= grid.x(0) && x <= grid.x(grid.columns() - 1) && y >= grid.y(0) && y <= grid.y(grid.rows() - 1);
    }

    private static boolean isAtBorder(double x, double y, Grid grid) {
        return x == grid.x(0) || x == grid.x(grid.columns() - 1) || y == grid.y(0) || y == grid.y(grid.rows() - 1);
    }

    private static boolean isAtBoundary(BlockFunction function, double x, double y, Grid grid) {
        return isAnyAround(x, y, grid, value -> !Double.isFinite(value), END, function);
    }

    /// Chords of a line along a border that bends inwards may leave it by their sag.
    private static boolean isWithin(BlockFunction function, double x, double y, Grid grid) {
        return Double.isFinite(value(function, x, y)) || isAnyAround(x, y, grid, Double::isFinite, ChordRefiner.SAG, function);
    }

    /// Within a part of a cell.
    private static boolean isAnyAround(double x, double y, Grid grid, java.util.function.DoublePredicate is, double within, BlockFunction function) {
        for (int k = 0; k < 64; k++) {
            for (double cells = within; cells > 1e-4; cells /= 1.5) {
                double angle = k * Math.PI / 32;
                if (is.test(value(function, x + cells * grid.dx() * Math.cos(angle), y + cells * grid.dy() * Math.sin(angle)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// f is 0/0 along a column of nodes and elsewhere as if it weren't.
    @Test
    void aHoleAsNarrowAsALineLeavesNoGap() {
        var function = Fields.value("sin(x)/x + y/3");
        var grid = Grid.nodes(new Window(-3, 3, -3, 3), 61, 61);
        var lines = trace(function, grid, 0.5);
        assertEquals(0, cells(lines, 1e-9, -1.5, grid), TOLERANCE);
        assertEquals(0, cells(lines, -1e-9, -1.5, grid), TOLERANCE);
    }

    @Test
    void aTracerForgetsTheHolesOfTheFunctionBefore() {
        var tracer = new ContourTracer(TOLERANCE);
        var grid = nodes(3, 40);
        var root = Fields.value("sqrt(x)+y");
        var plane = Fields.value("x+y");
        tracer.trace(sample(grid, root), grid, 0.3, root, Cancellation.NEVER);
        assertEquals(text(trace(plane, grid, 0.3)), text(tracer.trace(sample(grid, plane), grid, 0.3, plane, Cancellation.NEVER)));
    }
}
