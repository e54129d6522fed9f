package hesse.learning.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.field.Jet;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.plane.LossField;
import hesse.objective.plane.Plane;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/// A loss seen by its examples against the same loss as a field, and against what the literature says of it.
class PlaneExamplesTest {
    private static final long SEED = 20261130;
    private static final int EXAMPLES = 17;
    private static final int WIDTH = 4;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private Loss loss(Link link, Penalty penalty, Reduction reduction) {
        double[] features = random.doubles(EXAMPLES * WIDTH, -2, 2).toArray();
        double[] targets = new double[EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            targets[i] = switch (link) {
                case SQUARE -> random.nextDouble(-3, 3);
                case LOGISTIC, SQUARED_HINGE -> random.nextInt(2);
                case POISSON -> random.nextInt(6);
            };
        }
        return new Loss(new Model.GeneralisedLinear(link, true), new Dataset(List.of("a", "b", "c", "d"), "y", features, targets),
                reduction, penalty);
    }

    private Plane plane() {
        return new Plane(random.doubles(WIDTH + 1, -0.5, 0.5).toArray(), random.doubles(WIDTH + 1, -1, 1).toArray(),
                random.doubles(WIDTH + 1, -1, 1).toArray());
    }

    private static void assertClose(Hessian expected, Hessian actual, String message) {
        assertTrue(expected.distance(actual) <= 1e-12 * expected.norm(), message + ": " + expected + " and " + actual);
    }

    @ParameterizedTest
    @EnumSource
    void termsAndPenaltyAddUpToTheFieldsHessian(Link link) {
        for (var reduction : Reduction.values()) {
            var loss = loss(link, new Penalty(0.3, new Penalty.Penalised.WithoutBiases()), reduction);
            var plane = plane();
            var examples = PlaneExamples.of(loss, plane).orElseThrow();
            double a = random.nextDouble(-1, 1);
            double b = random.nextDouble(-1, 1);
            Jet jet = LossField.of(loss, plane).at(a, b);
            assertClose(Hessian.of(jet), examples.hessian(a, b), link + " " + reduction + " seed " + SEED);
            assertEquals(0, Math.hypot(jet.fx() - examples.gradient(a, b)[0], jet.fy() - examples.gradient(a, b)[1]),
                    1e-12 * (1 + Math.hypot(jet.fx(), jet.fy())), link.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesAreTheTermsAlongTheAxisOfTheLargestEigenvalue(Link link) {
        var examples = PlaneExamples.of(loss(link, Penalty.NONE, Reduction.SUM), plane()).orElseThrow();
        double[] shares = new double[EXAMPLES];
        examples.shares(0.2, -0.4, shares);
        assertEquals(1, java.util.Arrays.stream(shares).sum(), 1e-12);
        for (int i = 0; i < EXAMPLES; i++) {
            assertEquals(0, examples.term(i, 0.2, -0.4).determinant(), 1e-12 * Math.pow(examples.term(i, 0.2, -0.4).norm(), 2), "rank one");
        }
    }

    /// H of a logistic regression has no labels in it, to the last bit.
    @Test
    void flippedLabelsLeaveTheHessianOfALogisticLoss() {
        var loss = loss(Link.LOGISTIC, Penalty.NONE, Reduction.SUM);
        var plane = plane();
        var data = loss.data();
        double[] flipped = data.targets();
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] = 1 - flipped[i];
        }
        var other = loss.with(new Dataset(data.featureNames(), data.targetName(), data.features(), flipped));
        assertEquals(PlaneExamples.of(loss, plane).orElseThrow().hessian(0.7, -1),
                PlaneExamples.of(other, plane).orElseThrow().hessian(0.7, -1));
    }

    @ParameterizedTest
    @EnumSource
    void aFitIsWhereTheGradientIsZero(Link link) {
        var loss = loss(link, new Penalty(0.05, new Penalty.Penalised.All()), Reduction.SUM);
        var plane = plane();
        var minimum = assertInstanceOf(Fit.Minimum.class, Fit.of(PlaneExamples.of(loss, plane).orElseThrow()),
                () -> link + " seed " + SEED);
        Jet jet = LossField.of(loss, plane).at(minimum.a(), minimum.b());
        assertEquals(0, Math.hypot(jet.fx(), jet.fy()), 1e-7 * Hessian.of(jet).norm(), link.toString());
    }

    /// With the widest margin, which the two nearest examples have here; with a penalty there is a minimum.
    @Test
    void separableClassesHaveARayAlongWhichTheLossFalls() {
        var data = new Dataset(List.of("x1", "x2"), "class", new double[] {1, 2, 2, 1, 5, 7, -3, -1}, new double[] {1, 1, 1, 0});
        var loss = new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false), data, Reduction.SUM, Penalty.NONE);
        var plane = Plane.ofVariables(new double[2], 0, 1);
        var ray = assertInstanceOf(Fit.Ray.class, Fit.of(PlaneExamples.of(loss, plane).orElseThrow()));
        assertEquals(Math.sqrt(0.5), ray.directionA(), 1e-15);
        assertEquals(Math.sqrt(0.5), ray.directionB(), 1e-15);
        var field = LossField.of(loss, plane);
        double before = Double.POSITIVE_INFINITY;
        for (double along = 0; along < 20; along += 0.5) {
            double here = field.at(along * ray.directionA(), along * ray.directionB()).f();
            assertTrue(here < before, "at " + along);
            before = here;
        }
        assertInstanceOf(Fit.Minimum.class,
                Fit.of(PlaneExamples.of(loss.with(new Penalty(0.1, new Penalty.Penalised.All())), plane).orElseThrow()));
    }

    /// Iteratively reweighted least squares is Newton's method: (XᵀRX)⁻¹ XᵀRζ = w − H⁻¹g.
    @ParameterizedTest
    @EnumSource(names = {"SQUARE", "LOGISTIC", "POISSON"})
    void theLeastSquaresFitToWorkingResponsesIsNewtonsStep(Link link) {
        var loss = loss(link, Penalty.NONE, Reduction.SUM);
        var plane = new Plane(new double[WIDTH + 1], plane().u(), plane().v());
        var examples = PlaneExamples.of(loss, plane).orElseThrow();
        double a = 0.3;
        double b = -0.2;
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ra = 0;
        double rb = 0;
        for (var row : WorkingResponse.at(examples, a, b)) {
            double p = examples.acrossA(row.example());
            double q = examples.acrossB(row.example());
            aa += row.weight() * p * p;
            ab += row.weight() * p * q;
            bb += row.weight() * q * q;
            ra += row.weight() * p * row.response();
            rb += row.weight() * q * row.response();
        }
        double determinant = aa * bb - ab * ab;
        Jet jet = LossField.of(loss, plane).at(a, b);
        double full = jet.fxx() * jet.fyy() - jet.fxy() * jet.fxy();
        assertEquals(a - (jet.fyy() * jet.fx() - jet.fxy() * jet.fy()) / full, (bb * ra - ab * rb) / determinant, 1e-11,
                link + " seed " + SEED);
        assertEquals(b - (jet.fxx() * jet.fy() - jet.fxy() * jet.fx()) / full, (aa * rb - ab * ra) / determinant, 1e-11,
                link + " seed " + SEED);
    }
}
