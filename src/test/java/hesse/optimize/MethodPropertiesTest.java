package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.objective.TransformedObjective;
import hesse.field.Cancellation;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.LineSearch.Condition;
import hesse.optimize.conjugate.LinearCg;
import hesse.optimize.factory.MethodFactory;
import hesse.optimize.secant.Bfgs;
import hesse.optimize.secant.LimitedMemoryBfgs;
import hesse.optimize.secondorder.LevenbergMarquardt;
import hesse.optimize.secondorder.Newton;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the textbooks prove about the methods, in 2, 5 and 50 dimensions.
class MethodPropertiesTest {
    private static final List<Integer> DIMENSIONS = List.of(2, 5, 50);

    private static Trajectory run(Method method, Objective f, SimpleMatrix start, int steps) {
        return method.run(f, start, new Stopping(0, steps, start, 1e9), Cancellation.NEVER);
    }

    private static SimpleMatrix point(Draw draw, int n) {
        return Quadratic.anyMatrix(draw, n, 1).scale(2);
    }

    private record Case(Objective f, SimpleMatrix start) {
        @Override
        public String toString() {
            return "n = " + start.getNumRows();
        }
    }

    private static Case bowl(Draw draw) {
        var quadratic = Quadratic.any(draw, draw.pick(DIMENSIONS), 1);
        return new Case(quadratic, point(draw, quadratic.dimension()));
    }

    private static Case well(Draw draw) {
        var well = QuarticWell.any(draw, draw.pick(DIMENSIONS), draw.pick(List.of(0.0, 0.5, 1.0)));
        return new Case(well, point(draw, well.dimension()));
    }

    /// Nocedal & Wright, Theorem 5.3.
    @Test
    void conjugateGradientsEndAfterNStepsAndTheirDirectionsAreConjugate() {
        ForAll.seeded(81_001).cases(60).check(MethodPropertiesTest::bowl, c -> {
            int n = c.f().dimension();
            var run = run(new LinearCg(Optional.empty()), c.f(), c.start(), n);
            double first = run.iterates().getFirst().gradient().normF();
            assertTrue(run.last().gradient().normF() < 1e-9 * first, () -> run.last().gradient().normF() + " of " + first);
            var a = ((Quadratic) c.f()).a();
            // As long as the gradient is far from its rounding: with 50 well-conditioned unknowns it is there after a dozen steps.
            for (int i = 0; i < run.steps().size() && run.iterates().get(i).gradient().normF() > 1e-6 * first; i++) {
                for (int j = 0; j < i; j++) {
                    var u = run.steps().get(i).p();
                    var v = run.steps().get(j).p();
                    double curvature = Math.sqrt(u.dot(a.mult(u)) * v.dot(a.mult(v)));
                    assertEquals(0, u.dot(a.mult(v)) / curvature, 1e-7, "steps " + i + " and " + j);
                }
            }
        });
    }

    /// After every step C y = s for the newest pair, and C stays symmetric and positive definite.
    @Test
    void bfgsSatisfiesTheSecantEquation() {
        ForAll.seeded(81_002).cases(40).check(MethodPropertiesTest::well, c -> {
            for (var step : run(new Bfgs(1e-4, 0.9, true, Optional.empty()), c.f(), c.start(), 25).steps()) {
                var secant = (StepDetail.SecantStep) step.detail();
                if (secant.newest().isPresent() && secant.newest().get().y().normF() > 1e-7) {
                    var pair = secant.newest().get();
                    double size = secant.inverse().normF() * pair.y().normF();
                    assertEquals(0, secant.inverse().mult(pair.y()).minus(pair.s()).normF() / size, 1e-11);
                    assertTrue(SymmetricEigen.of(secant.inverse()).least() > 0, "positive definite");
                }
            }
        });
    }

    /// Nocedal & Wright, Theorem 6.4. A slope of a billionth of the first is as good as none: the search is exact.
    @Test
    void bfgsWithExactSearchesIsConjugateGradientsOnAQuadratic() {
        ForAll.seeded(81_003).cases(60).check(MethodPropertiesTest::bowl, c -> {
            int steps = Math.min(4, c.f().dimension());
            var bfgs = run(new Bfgs(1e-4, 1e-9, false, Optional.empty()), c.f(), c.start(), steps).iterates();
            var cg = run(new LinearCg(Optional.empty()), c.f(), c.start(), steps).iterates();
            for (int k = 0; k < Math.min(bfgs.size(), cg.size()); k++) {
                assertEquals(0, bfgs.get(k).x().minus(cg.get(k).x()).normF(), 1e-6 * (1 + c.start().normF()), "step " + k);
            }
        });
    }

    /// While all pairs are kept and both begin with the identity, it is the same matrix.
    @Test
    void limitedMemoryBfgsWithEnoughMemoryIsBfgs() {
        ForAll.seeded(81_004).cases(60).check(MethodPropertiesTest::well, c -> {
            var bfgs = run(new Bfgs(1e-4, 0.9, false, Optional.empty()), c.f(), c.start(), 8).iterates();
            var limited = run(new LimitedMemoryBfgs(8, 1e-4, 0.9, false, List.of()), c.f(), c.start(), 8).iterates();
            for (int k = 0; k < Math.min(bfgs.size(), limited.size()); k++) {
                assertEquals(0, bfgs.get(k).x().minus(limited.get(k).x()).normF(), 1e-8 * (1 + c.start().normF()), "step " + k);
            }
        });
    }

    private record Changed(Case plain, SimpleMatrix t) {}

    private static Changed changed(Draw draw) {
        var plain = well(draw);
        int n = plain.f().dimension();
        return new Changed(plain, SimpleMatrix.identity(n).scale(1.5).plus(Quadratic.anyMatrix(draw, n, n).scale(0.5 / n)));
    }

    /// The iterates of f(Ty) are T⁻¹ times those of f, if for BFGS the first guess of H⁻¹ is transformed too.
    @Test
    void newtonAndBfgsAreInvariantUnderLinearChangesOfVariables() {
        ForAll.seeded(81_005).cases(40).check(MethodPropertiesTest::changed, c -> {
            var t = c.t();
            var f = c.plain().f();
            var changed = new TransformedObjective(f, t);
            var start = t.solve(c.plain().start());
            var inverse = t.invert();
            var guess = SimpleMatrix.identity(f.dimension()).scale(0.1);
            var guessed = new Bfgs(1e-4, 0.9, true, Optional.of(new Bfgs.Guess(guess, Optional.empty())));
            var guessedToo = new Bfgs(1e-4, 0.9, true,
                    Optional.of(new Bfgs.Guess(inverse.mult(guess).mult(inverse.transpose()), Optional.empty())));
            expectSame(run(guessed, f, c.plain().start(), 6), run(guessedToo, changed, start, 6), t);
            expectSame(run(new Newton(), f, c.plain().start(), 2), run(new Newton(), changed, start, 2), t);
        });
    }

    private static void expectSame(Trajectory plain, Trajectory changed, SimpleMatrix t) {
        assertEquals(plain.iterates().size(), changed.iterates().size());
        for (int k = 0; k < plain.iterates().size(); k++) {
            var x = plain.iterates().get(k).x();
            // Newton's map multiplies errors by up to κ(H), which is unbounded near where H is singular.
            assertEquals(0, t.mult(changed.iterates().get(k).x()).minus(x).normF(), 1e-7 * (1 + x.normF()), "step " + k);
        }
    }

    @Test
    void levenbergMarquardtGoesFromAShortGradientStepToNewtons() {
        ForAll.seeded(81_006).cases(60).check(MethodPropertiesTest::bowl, c -> {
            var newton = run(new Newton(), c.f(), c.start(), 1).steps().getFirst().p();
            var gradient = c.f().at(c.start()).gradient();
            double norm = SymmetricEigen.of(c.f().at(c.start()).hessian()).norm();
            for (double mu : new double[] {1e-9 * norm, 1e9 * norm}) {
                var p = run(new LevenbergMarquardt(mu, false), c.f(), c.start(), 1).steps().getFirst().p();
                var limit = mu < norm ? newton : gradient.scale(-1 / mu);
                assertEquals(0, p.minus(limit).normF() / limit.normF(), 1e-7, "μ = " + mu);
            }
        });
    }

    /// Of every line search of every method: the conditions are computed anew, in doubles, from the function.
    @ParameterizedTest
    @EnumSource
    void armijoAndWolfeHoldWhereverTheyAreClaimed(MethodName name) {
        ForAll.seeded(81_007).cases(15).check(MethodPropertiesTest::well, c -> {
            var configured = ConfiguredMethod.of(name);
            var run = run(MethodFactory.method(configured), c.f(), c.start(), 20);
            for (int k = 0; k < run.steps().size(); k++) {
                var at = run.iterates().get(k);
                searches(run.steps().get(k).detail()).forEach(search -> expectClaim(search, c.f(), at, configured));
            }
        });
    }

    private static void expectClaim(LineSearch search, Objective f, Iterate at, ConfiguredMethod method) {
        double slope = at.gradient().dot(search.direction());
        var to = f.at(at.x().plus(search.direction().scale(search.t())));
        double bound = at.f() + search.c1() * search.t() * slope;
        double after = to.gradient().dot(search.direction());
        assertEquals(slope, search.slope());
        assertTrue(slope < 0);
        if (search.condition() != Condition.ROUNDING) {
            assertTrue(to.value() <= bound, () -> to.value() + " > " + bound);
        }
        if (search.condition() == Condition.STRONG_WOLFE) {
            assertTrue(Math.abs(after) <= method.value("c2") * Math.abs(slope), () -> after + " of " + slope);
        }
        if (search.condition() == Condition.EXACT) {
            assertTrue(Math.abs(after) <= 1e-10 * Math.abs(slope), () -> after + " of " + slope);
        }
        assertTrue(search.trials().stream().anyMatch(trial -> trial.t() == search.t()));
    }

    private static Stream<LineSearch> searches(StepDetail detail) {
        return switch (detail) {
            case StepDetail.SearchStep(var search) -> Stream.of(search);
            case StepDetail.DampedNewtonStep step -> Stream.of(step.search());
            case StepDetail.ModifiedNewtonStep step -> step.search().stream();
            case StepDetail.HybridStep step -> searches(step.taken());
            case StepDetail.SecantStep step -> Stream.of(step.search());
            case StepDetail.LimitedMemoryStep step -> Stream.of(step.search());
            case StepDetail.ConjugateStep step -> step.search().stream();
            case StepDetail.TruncatedNewtonStep step -> Stream.of(step.search());
            case StepDetail.GradientStep _, StepDetail.CurvatureStep _, StepDetail.MomentumStep _, StepDetail.ScaledStep _,
                    StepDetail.NewtonStep _,
                 StepDetail.DampingStep _, StepDetail.TrustRegionStep _, StepDetail.CubicStep _,
                 StepDetail.SymmetricRankOneStep _ -> Stream.empty();
        };
    }

    /// The methods that promise descent reach a critical point of a function with bounded level sets.
    @ParameterizedTest
    @EnumSource(names = {"EXACT_LINE_SEARCH", "ARMIJO", "WOLFE", "DAMPED_NEWTON", "LEVENBERG_MARQUARDT", "TRUST_REGION", "DOGLEG",
            "SHIFTED_NEWTON", "CUBIC_NEWTON",
            "HYBRID", "BFGS", "L_BFGS", "SR1", "NONLINEAR_CG", "NEWTON_CG"})
    void methodsWithASafeguardConvergeFromAnywhere(MethodName name) {
        ForAll.seeded(81_008).cases(25).check(MethodPropertiesTest::well, c -> {
            var run = MethodFactory.method(ConfiguredMethod.of(name))
                    .run(c.f(), c.start(), new Stopping(1e-9, 3000, c.start(), 1e3), Cancellation.NEVER);
            assertEquals(StopReason.CONVERGED, run.reason(), () -> "at " + run.last().gradient().normF() + " after " + run.last().k());
            // 1e-9 · c · 1e3 with curvatures c up to 3 u² and some.
            assertTrue(run.last().gradient().normF() < 1e-4, () -> "" + run.last().gradient().normF());
            for (int k = 1; k < run.iterates().size(); k++) {
                assertTrue(run.iterates().get(k).f() <= run.iterates().get(k - 1).f()
                        + 1e-12 * (1 + Math.abs(run.iterates().get(k - 1).f())), "step " + k);
            }
        });
    }
}
