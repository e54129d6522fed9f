package hesse.app.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.document.Catalogue;
import hesse.document.Directions;
import hesse.document.Formula;
import hesse.document.FormulaReader;
import hesse.document.Parameter;
import hesse.document.PlaneChoice;
import hesse.document.PlaneFunction;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.objective.formula.FormulaObjective;
import hesse.optimize.MethodName;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.ForAll;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Races among all variables of a formula.
class VariableSpaceTest {
    private static final Window HOME = new Window(-2, 2, -2, 2);
    private static final Formula FORMULA = formula();
    private static final Point START = new Point(-1.2, 1);
    private static final Directions ASLANT = new Directions(List.of(0.6, 0.0, -0.8), List.of(0.0, 1.0, 0.0));

    /// Rosenbrock's function of three variables, whose minimum is at (1, 1, 1).
    private static Formula formula() {
        var read = (FormulaReader.ReadResult.Read) FormulaReader.read("(1-x1)^2 + 100*(x2-x1^2)^2 + (1-x2)^2 + 100*(x3-x2^2)^2",
                Optional.empty());
        return read.formula().with("x3", new Parameter(0.5, -5, 5));
    }

    private static Field field(Formula formula) {
        var function = (PlaneFunction.OfExpression) formula.function();
        return CompiledField.of(function.expression(), function.parameters());
    }

    private static RunSpace space(Formula formula) {
        return RunSpace.of(field(formula), Optional.of(formula));
    }

    private static Runs run(RunSpace space) {
        return Runs.run(space, List.of(Runner.of(MethodName.NEWTON)), List.of(START), Optional.empty(), space.stopping(HOME, 50), 1,
                () -> 0, Cancellation.NEVER);
    }

    private static Formula laid() {
        var from = Catalogue.load().initial().with(FORMULA).withHome(HOME);
        return new PlaneChoice(from.with(from.race().from(START)), new Point(0.25, -0.5)).along(ASLANT).formula().orElseThrow();
    }

    /// The same iterates as the method makes on the objective alone, and the minimum of all variables.
    @Test
    void runsAreThoseOfTheObjective() {
        var space = space(FORMULA);
        assertEquals(3, space.dimension());
        var runs = run(space);
        var start = new SimpleMatrix(new double[] {-1.2, 1, 0.5});
        var alone = MethodFactory.method(Runner.of(MethodName.NEWTON).method())
                .run(FormulaObjective.of(FORMULA.expression(), FORMULA.variables(), FORMULA.values()), start, space.stopping(HOME, 50),
                Cancellation.NEVER);
        assertEquals(alone.iterates().size(), runs.trajectories().getFirst().iterates().size());
        for (int k = 0; k < alone.iterates().size(); k++) {
            assertArrayEquals(alone.iterates().get(k).x().copy().getDDRM().getData(), runs.point(0, k), 0);
        }
        assertArrayEquals(new double[] {1, 1, 1}, runs.point(0, alone.iterates().size() - 1), 1e-9);
        assertEquals(Optional.of(CriticalPoint.Kind.MINIMUM), runs.end(0));
        assertEquals(Definiteness.POSITIVE_DEFINITE, space.definiteness(new SimpleMatrix(new double[] {1, 1, 1})));
    }

    /// Where a point lies in the plane, the jet along its directions is the field's.
    @Test
    void jetsInThePlaneAreTheFields() {
        var formula = laid();
        var space = space(formula);
        var field = field(formula);
        ForAll.seeded(74_001).cases(40).check(draw -> new double[] {draw.real(-2, 2), draw.real(-2, 2)}, at -> {
            double[] point = formula.point(at[0], at[1]);
            var jet = space.jet(new SimpleMatrix(point));
            var expected = field.at(at[0], at[1]);
            assertEquals(expected.f(), jet.f(), 1e-9 * (1 + Math.abs(expected.f())));
            assertArrayEquals(new double[] {expected.fx(), expected.fy()}, new double[] {jet.fx(), jet.fy()},
                    1e-9 * (1 + Math.abs(expected.fx()) + Math.abs(expected.fy())));
            assertArrayEquals(new double[] {expected.fxx(), expected.fxy(), expected.fyy()}, new double[] {jet.fxx(), jet.fxy(), jet.fyy()},
                    1e-9 * (1 + Math.abs(expected.fxx()) + Math.abs(expected.fyy())));
            assertEquals(0, space.distance(new SimpleMatrix(point)), 1e-14);
        });
    }

    /// The same run from another plane: other places, the same distances between point and place.
    @Test
    void aRunIsSeenFromWhereverThePlaneLies() {
        var runs = run(space(FORMULA));
        var formula = laid();
        var seen = runs.seenFrom(runs.space().from(field(formula), formula));
        assertTrue(seen.areThoseOf(runs));
        for (int k = 0; k < runs.trajectories().getFirst().iterates().size(); k++) {
            double[] point = runs.point(0, k);
            var track = seen.tracks().getFirst();
            double[] nearest = formula.point(track.x()[k], track.y()[k]);
            double distance = Math.sqrt(Math.pow(point[0] - nearest[0], 2) + Math.pow(point[1] - nearest[1], 2)
                    + Math.pow(point[2] - nearest[2], 2));
            assertEquals(distance, seen.space().distance(new SimpleMatrix(point)), 1e-12 * (1 + distance));
        }
    }

    /// Parts of a vector along two orthonormal directions are no longer than it, and those along the axes are its own components.
    @Test
    void aStepsPartAlongThePlaneIsItsOwn() {
        var race = Catalogue.load().initial().race().with(List.of(Runner.of(MethodName.NEWTON))).from(START);
        var runs = run(space(FORMULA));
        var step = runs.trajectories().getFirst().step(0).orElseThrow();
        var gradient = runs.trajectories().getFirst().iterates().getFirst().gradient();
        var axes = runs.projectedStep(race).orElseThrow();
        assertArrayEquals(new double[] {step.p().get(0), step.p().get(1), gradient.get(0), gradient.get(1)},
                new double[] {axes.dx(), axes.dy(), axes.gx(), axes.gy()}, 1e-12);
        assertEquals(step.p().normF(), axes.length());
        var formula = laid();
        var aslant = runs.seenFrom(runs.space().from(field(formula), formula)).projectedStep(race).orElseThrow();
        assertEquals(0.6 * step.p().get(0) - 0.8 * step.p().get(2), aslant.dx(), 1e-12);
        assertEquals(step.p().get(1), aslant.dy(), 1e-12);
    }
}
