package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import hesse.optimize.factory.MethodFactory;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.secondorder.Newton;
import hesse.testing.ForAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// What holds for the steps of every method: of those of the program, and of two that do nothing else than remember and reject.
class SteppingTest {
    private static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    private static final Stopping TWENTY = Runs.steps(20);

    /// Polyak's heavy ball: p = β p₋ − η ∇f remembers the step before.
    private record HeavyBall(double stepSize, double beta, Optional<ConstMatrix<SimpleMatrix>> before) implements Method {

        @Override
        public Outcome step(CountedObjective f, CountedEvaluation at) {
            var descent = at.gradient().scale(-stepSize);
            var p = before.map(last -> descent.plus(last.scale(beta))).orElse(descent);
            return Outcome.accepted(f, at, p, new StepDetail.GradientStep(stepSize), new HeavyBall(stepSize, beta, Optional.of(p)));
        }
    }

    /// Gradient descent that halves its step size instead of stepping up.
    private record Halving(double stepSize) implements Method {

        @Override
        public Outcome step(CountedObjective f, CountedEvaluation at) {
            var p = at.gradient().scale(-stepSize);
            var detail = new StepDetail.GradientStep(stepSize);
            var to = f.at(at.x().plus(p));
            return to.value() < at.value() ? Outcome.accepted(to, p, detail, this)
                    : Outcome.rejected(at, p, detail, new Halving(stepSize / 2));
        }
    }

    /// Asks for H v only.
    private record SteepestByCurvature() implements Method {

        @Override
        public Outcome step(CountedObjective f, CountedEvaluation at) {
            double size = at.gradient().dot(at.gradient()) / at.gradient().dot(at.hessianTimes(at.gradient()));
            return Outcome.accepted(f, at, at.gradient().scale(-size), new StepDetail.GradientStep(size), this);
        }
    }

    private static final List<Method> METHODS = Stream.concat(
            Stream.of(new GradientDescent(0.002), new HeavyBall(0.001, 0.9, Optional.empty()), new Halving(0.5)),
            Arrays.stream(MethodName.values()).filter(name -> name != MethodName.GRADIENT_DESCENT)
            .map(name -> MethodFactory.method(ConfiguredMethod.of(name)))).toList();

    /// An objective whose H must not be formed; it knows H v.
    private record Matrixless(Quadratic quadratic) implements Objective {

        @Override
        public int dimension() {
            return quadratic.dimension();
        }

        @Override
        public Evaluation at(ConstMatrix<SimpleMatrix> x) {
            var at = quadratic.at(x);
            return new Evaluation() {
                @Override
                public ConstMatrix<SimpleMatrix> x() {
                    return x;
                }

                @Override
                public double value() {
                    return at.value();
                }

                @Override
                public ConstMatrix<SimpleMatrix> gradient() {
                    return at.gradient();
                }

                @Override
                public ConstMatrix<SimpleMatrix> hessian() {
                    throw new AssertionError("H was formed");
                }

                @Override
                public ConstMatrix<SimpleMatrix> hessianTimes(ConstMatrix<SimpleMatrix> v) {
                    return quadratic.a().mult(v);
                }
            };
        }
    }

    /// From every iterate, as often as one likes and in any order, the same step with the same costs to the same iterate.
    @Test
    void aStepIsAPureFunctionOfObjectiveAndIterate() {
        var objective = Runs.objective(ROSENBROCK);
        for (var method : METHODS) {
            var trajectory = method.run(objective, Runs.point(-1.2, 1), TWENTY, Cancellation.NEVER);
            var iterates = trajectory.iterates();
            for (int k = iterates.size() - 2; k >= 0; k--) {
                for (int again = 0; again < 2; again++) {
                    var from = iterates.get(k);
                    var counted = new CountedObjective(objective);
                    var next = assertInstanceOf(Outcome.Next.class, from.method().step(counted, counted.at(from, objective.at(from.x()))));
                    assertSameStep(trajectory.steps().get(k), next.step(), method + ", step " + k);
                    assertSameIterate(iterates.get(k + 1), from.next(next.to(), next.next(), counted.count()), method + ", step " + k);
                }
            }
        }
    }

    /// A run that is taken up in the middle is the rest of the whole one.
    @Test
    void steppingFromTheMiddleGivesTheSameIterates() {
        var objective = Runs.objective(ROSENBROCK);
        for (var method : METHODS) {
            var whole = method.run(objective, Runs.point(-1.2, 1), TWENTY, Cancellation.NEVER).iterates();
            int middle = whole.size() / 2;
            var from = whole.get(middle);
            var rest = from.method().run(objective, from.x(), Runs.steps(20 - middle), Cancellation.NEVER).iterates();
            assertEquals(whole.size() - middle, rest.size(), method::toString);
            for (int k = 0; k < rest.size(); k++) {
                assertTrue(whole.get(middle + k).x().isIdentical(rest.get(k).x(), 0), method + ", step " + k + " from step " + middle);
                assertEquals(whole.get(middle + k).method().toString(), rest.get(k).method().toString());
            }
        }
    }

    @Test
    void aMethodRemembers() {
        double eta = 0.01;
        double beta = 0.5;
        var steps = new HeavyBall(eta, beta, Optional.empty())
                .run(Runs.objective("x^2 + 10*y^2"), Runs.point(1, 1), TWENTY, Cancellation.NEVER);
        for (int k = 1; k < steps.steps().size(); k++) {
            var expected = steps.steps().get(k - 1).p().scale(beta).minus(steps.iterates().get(k).gradient().scale(eta));
            assertEquals(0, steps.steps().get(k).p().minus(expected).normF(), 1e-15, "a rounding or two of numbers below 1, at step " + k);
        }
    }

    /// A rejected step leaves x where it is; f and ∇f there have been counted already.
    @Test
    void aStepMayBeRejected() {
        var trajectory = new Halving(1).run(Runs.objective("x^2 + 10*y^2"), Runs.point(1, 1), Runs.steps(6), Cancellation.NEVER);
        var rejected = trajectory.steps().stream().takeWhile(step -> !step.accepted()).count();
        assertTrue(rejected >= 3, () -> "η must fall below 2/20, and was halved " + rejected + " times");
        for (int k = 0; k < trajectory.steps().size(); k++) {
            var from = trajectory.iterates().get(k);
            var to = trajectory.iterates().get(k + 1);
            var step = trajectory.steps().get(k);
            assertTrue((step.accepted() ? from.x().plus(step.p()) : from.x()).isIdentical(to.x(), 0), "step " + k);
            // f at every trial point, which the next iterate is when it is accepted, and ∇f once at every point.
            long moves = trajectory.steps().subList(0, k + 1).stream().limit(k).filter(Step::accepted).count();
            assertEquals(new EvaluationCount(k + 2, (int) moves + 1, 0, 0), to.evaluations(), "step " + k);
        }
    }

    /// Only what a method asked for: a gradient for each step of gradient descent, and one with a Hessian for each of Newton's;
    /// f, that is kept for the record, costs neither anything.
    @Test
    void whatAMethodAsksForIsCountedByKind() {
        for (var k : List.of(0, 1, 7)) {
            assertEquals(new EvaluationCount(0, k, 0, 0),
                    Runs.run(new GradientDescent(0.001), ROSENBROCK, Runs.steps(k), -1.2, 1).last().evaluations());
        }
        assertEquals(new EvaluationCount(0, 4, 4, 0), Runs.run(new Newton(), ROSENBROCK, Runs.steps(4), -1.2, 1).last().evaluations());
        assertEquals(new EvaluationCount(0, 3, 0, 3),
                Runs.run(new SteepestByCurvature(), ROSENBROCK, Runs.steps(3), -1.2, 1).last().evaluations());
    }

    @Test
    void nothingIsComputedTwiceAtOnePoint() {
        var asked = new int[3];
        var quadratic = new Quadratic(new SimpleMatrix(new double[][] {{3, 1}, {1, -2}}), Runs.point(0, 0));
        Objective objective = new Objective() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public Evaluation at(ConstMatrix<SimpleMatrix> x) {
                return new Evaluation() {
                    @Override
                    public ConstMatrix<SimpleMatrix> x() {
                        return x;
                    }

                    @Override
                    public double value() {
                        asked[0]++;
                        return quadratic.at(x).value();
                    }

                    @Override
                    public ConstMatrix<SimpleMatrix> gradient() {
                        asked[1]++;
                        return quadratic.at(x).gradient();
                    }

                    @Override
                    public ConstMatrix<SimpleMatrix> hessian() {
                        asked[2]++;
                        return quadratic.at(x).hessian();
                    }
                };
            }
        };
        int iterates = new GradientDescent(0.1).run(objective, Runs.point(1, 1), Runs.steps(5), Cancellation.NEVER).iterates().size();
        assertEquals(6, iterates);
        assertEquals(List.of(6, 6, 0), Arrays.stream(asked).boxed().toList(), "f, ∇f and H");
        Arrays.fill(asked, 0);
        new Newton().run(objective, Runs.point(1, 1), new Stopping(1e-9, 5, Runs.point(0, 0), 9), Cancellation.NEVER);
        assertEquals(List.of(2, 2, 1), Arrays.stream(asked).boxed().toList(), "f, ∇f and H of one step");
    }

    /// In n dimensions a first-order method never has H formed, not for stopping either, and it converges to the minimum.
    @Test
    void firstOrderMethodsNeedNoHessianInAnyDimension() {
        ForAll.seeded(76_001).cases(60).check(draw -> Quadratic.any(draw, draw.pick(List.of(2, 5, 50)), 1), quadratic -> {
            int n = quadratic.dimension();
            // Row sums of |A| are below 4 n + 1 + n, so λmax < 5 n + 1 by Gershgorin.
            for (var method : List.of(new GradientDescent(1.0 / (5 * n + 1)), new SteepestByCurvature())) {
                var stopping = new Stopping(1e-10, 20_000, new SimpleMatrix(n, 1), 1e3);
                var trajectory = method.run(new Matrixless(quadratic), new SimpleMatrix(n, 1), stopping, Cancellation.NEVER);
                assertEquals(StopReason.CONVERGED, trajectory.reason(), method::toString);
                // ‖x − c‖ ≤ ‖∇f‖/λmin, and ‖∇f‖ is at most 1e-10 · 1e3 · λmax where it stops.
                assertTrue(trajectory.last().x().minus(quadratic.centre()).normF() < 1e-7 * (5 * n + 1), method::toString);
                assertEquals(n, trajectory.last().gradient().getNumRows());
            }
        });
    }

    /// Without ‖H‖ the curvature along the last step takes its place; before the first step there is none.
    @Test
    void convergenceIsJudgedByTheLastStepWhereHIsNotKnown() {
        var stopping = new Stopping(0.01, 100, Runs.point(0, 0), 10);
        var start = iterate(0, Runs.point(1, 0), Runs.point(1e-300, 0));
        assertEquals(Optional.empty(), stopping.reason(start, Optional.empty()));
        var before = iterate(0, Runs.point(1, 0), Runs.point(5, 0));
        var near = iterate(1, Runs.point(0, 0), Runs.point(0.4, 0)); // c = 4.6, so up to 0.46
        assertEquals(Optional.of(StopReason.CONVERGED), stopping.reason(near, Optional.of(before)));
        var far = iterate(1, Runs.point(0, 0), Runs.point(0.5, 0)); // c = 4.5
        assertEquals(Optional.empty(), stopping.reason(far, Optional.of(before)));
        var stayed = iterate(1, Runs.point(1, 0), Runs.point(5, 0));
        assertEquals(Optional.empty(), stopping.reason(stayed, Optional.of(before)));
        var critical = iterate(0, Runs.point(1, 0), Runs.point(0, 0));
        assertEquals(Optional.of(StopReason.CONVERGED), stopping.reason(critical, Optional.empty()));
    }

    private static Iterate iterate(int k, SimpleMatrix x, SimpleMatrix gradient) {
        return new Iterate(k, x, 1, gradient, OptionalDouble.empty(), new GradientDescent(1), EvaluationCount.NONE, EvaluationCount.NONE);
    }

    /// What was given may be changed afterwards, what is handed out can only be read, and is no copy.
    @Test
    void iteratesAndStepsNeverChangeAndAreNotCopiedWhenRead() {
        var x = Runs.point(-1.2, 1);
        var gradient = Runs.point(3, 4);
        var iterate = iterate(3, x, gradient);
        var p = Runs.point(0.5, 0.25);
        var step = new Step(p, true, new StepDetail.GradientStep(1));
        x.set(0, 99);
        gradient.set(0, 99);
        p.set(0, 99);
        assertEquals(List.of(-1.2, 3.0, 0.5), List.of(iterate.x().get(0), iterate.gradient().get(0), step.p().get(0)));
        assertSame(iterate.x(), iterate.x());
        assertSame(iterate.gradient(), iterate.gradient());
        assertSame(step.p(), step.p());
        for (var type : List.of(Iterate.class, Step.class, Stopping.class)) {
            for (var component : type.getRecordComponents()) {
                assertFalse(SimpleMatrix.class.isAssignableFrom(component.getType()), component::toString);
            }
        }
        var changing = Arrays.stream(ConstMatrix.class.getMethods()).map(java.lang.reflect.Method::getName)
                .filter(name -> name.matches("set.*|.*InPlace|zero|fill|reshape|insert.*")).toList();
        assertEquals(List.of(), changing, "a ConstMatrix can only be read");
    }

    /// A gradient that a method was given is not the one that the iterate keeps.
    @Test
    void anIterateKeepsVectorsOfItsOwn() {
        var counted = new CountedObjective(Runs.objective(ROSENBROCK));
        var at = counted.at(Runs.point(-1.2, 1));
        var iterate = iterate(0, Runs.point(0, 0), Runs.point(1, 1)).next(at, new Newton(), EvaluationCount.NONE);
        assertNotSame(at.gradient(), iterate.gradient());
        assertTrue(at.gradient().isIdentical(iterate.gradient(), 0));
    }

    private static void assertSameStep(Step expected, Step actual, String where) {
        assertTrue(expected.p().isIdentical(actual.p(), 0), where);
        assertEquals(List.of(expected.accepted(), expected.detail().toString()), List.of(actual.accepted(), actual.detail().toString()),
                where);
    }

    private static void assertSameIterate(Iterate expected, Iterate actual, String where) {
        assertTrue(expected.x().isIdentical(actual.x(), 0) && expected.gradient().isIdentical(actual.gradient(), 0), where);
        assertEquals(List.of(expected.k(), expected.f(), expected.hessianNorm(), expected.method().toString(), expected.evaluations(),
                expected.here()),
                List.of(actual.k(), actual.f(), actual.hessianNorm(), actual.method().toString(), actual.evaluations(), actual.here()),
                where);
    }
}
