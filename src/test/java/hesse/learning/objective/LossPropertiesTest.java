package hesse.learning.objective;

import static hesse.learning.objective.ReferenceRows.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.GoldenLosses;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.plane.LossField;
import hesse.objective.Evaluation;
import hesse.objective.SymmetricEigen;
import hesse.objective.plane.Plane;
import hesse.testing.ForAll;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// What holds for every loss at all weights.
final class LossPropertiesTest {
    private static final List<Model> MODELS = List.of(
            new Model.GeneralisedLinear(Link.SQUARE, true), new Model.GeneralisedLinear(Link.LOGISTIC, false),
            new Model.GeneralisedLinear(Link.SQUARED_HINGE, true), new Model.GeneralisedLinear(Link.POISSON, true),
            new Model.Softmax(2, true), new Model.Softmax(2, false),
            new Model.Network(List.of(2, 3, 1), Activation.TANH, OutputLoss.CROSS_ENTROPY, true),
            new Model.Network(List.of(2, 3, 2, 1), Activation.SOFTPLUS, OutputLoss.SQUARED_ERROR, false),
            new Model.Network(List.of(2, 4, 2), Activation.RELU, OutputLoss.SOFTMAX, true),
            new Model.Network(List.of(2, 2, 2, 2), Activation.IDENTITY, OutputLoss.SOFTMAX, true),
            new Model.MatrixFactorisation(2));

    /// A loss, its weights and a direction.
    private record Place(Loss loss, SimpleMatrix w, SimpleMatrix v) {
        Evaluation at() {
            return LossObjective.of(loss).at(w);
        }

        Evaluation at(double t) {
            return LossObjective.of(loss).at(w.plus(v.scale(t)));
        }
    }

    private static Place draw(ForAll.Draw draw) {
        var model = draw.pick(MODELS);
        int size = draw.integer(1, 150);
        double[] targets = new double[size];
        for (int i = 0; i < size; i++) {
            targets[i] = draw.random().nextInt(2);
        }
        var data = new Dataset(List.of("x1", "x2"), "y", normal(draw.random(), 2 * size).getDDRM().getData(), targets);
        var penalised =
                draw.pick(List.of(new Penalty.Penalised.All(), new Penalty.Penalised.WithoutBiases(),
                                new Penalty.Penalised.Some(Set.of(1))));
        var loss = new Loss(model, data, draw.pick(List.of(Reduction.values())),
                new Penalty(draw.chance(0.5) ? 0 : draw.real(0, 3), penalised));
        return new Place(loss, normal(draw.random(), loss.dimension()), normal(draw.random(), loss.dimension()));
    }

    private static SimpleMatrix normal(RandomGenerator random, int n) {
        return vector(random.doubles(n, 0, 1).map(u -> Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * random.nextDouble()))
                .toArray());
    }

    @Test
    void productsAreThoseOfASymmetricMatrix() {
        ForAll.seeded(57).cases(300).check(LossPropertiesTest::draw, place -> {
            var at = place.at();
            var hessian = at.hessian();
            assertTrue(hessian.isIdentical(hessian.transpose(), 0));
            near(hessian.mult(place.v()), at.hessianTimes(place.v()), 1e-13 * scale(hessian, place.v()));
        });
    }

    /// H₂ of a plane along u and v, by jets through the model, is of the products u·H u, u·H v and v·H v by the R-operator, and of the rows
    /// of H; along orthonormal directions its eigenvalues lie between H's (Cauchy's interlacing), so that an indefinite one proves H
    /// indefinite.
    @Test
    void jetsOfAPlaneAreProductsAndInterlace() {
        ForAll.seeded(62).cases(200).check(LossPropertiesTest::draw, place -> {
            if (place.loss().dimension() < 2) {
                return;
            }
            var at = place.at();
            double[] other = new SplittableRandom(place.loss().dimension()).doubles(place.loss().dimension(), -1, 1).toArray();
            var plane = new Plane(place.w().getDDRM().getData(), place.v().getDDRM().getData(), other).orthonormal();
            var u = vector(plane.u());
            var v = vector(plane.v());
            var jet = LossField.of(place.loss(), plane).at(0, 0);
            double tolerance = 1e-12 * (1 + Math.abs(at.value()) + at.hessian().copy().normF());
            assertEquals(at.value(), jet.f(), tolerance);
            assertEquals(at.gradient().dot(u), jet.fx(), tolerance * (1 + at.gradient().copy().normF()));
            assertEquals(at.gradient().dot(v), jet.fy(), tolerance * (1 + at.gradient().copy().normF()));
            assertEquals(at.hessianTimes(u).dot(u), jet.fxx(), tolerance);
            assertEquals(at.hessianTimes(u).dot(v), jet.fxy(), tolerance);
            assertEquals(at.hessian().mult(v).dot(v), jet.fyy(), tolerance);
            double[] all = SymmetricEigen.values(at.hessian());
            var two = new Hessian(jet.fxx(), jet.fxy(), jet.fyy()).eigen();
            assertTrue(all[0] - tolerance <= two.lambdaMin() && two.lambdaMin() <= all[all.length - 2] + tolerance);
            assertTrue(all[1] - tolerance <= two.lambdaMax() && two.lambdaMax() <= all[all.length - 1] + tolerance);
        });
    }

    @Test
    void gradientsAndProductsAreDerivatives() {
        ForAll.seeded(58).cases(300).check(LossPropertiesTest::draw, place -> {
            double h = 1e-5;
            var ahead = place.at(h);
            var behind = place.at(-h);
            double slope = place.at().gradient().dot(place.v());
            // A kink between the two changes a difference by h times the jump of what is differentiated; those of ReLU jump more.
            double size = 1 + Math.abs(place.at().value()) + place.at().hessian().copy().normF() * place.v().dot(place.v());
            assertEquals((ahead.value() - behind.value()) / (2 * h), slope, (isSmooth(place) ? 1e-7 : 1e-3) * size);
            if (isSmooth(place)) {
                near(ahead.gradient().minus(behind.gradient()).divide(2 * h), place.at().hessianTimes(place.v()), 1e-6 * size);
            }
        });
    }

    private static boolean isSmooth(Place place) {
        return !place.loss().model().toString().contains("RELU") && !place.loss().model().toString().contains("HINGE");
    }

    @Test
    void gaussNewtonIsPositiveSemidefiniteAndForLinearModelsTheHessian() {
        ForAll.seeded(59).cases(300).check(LossPropertiesTest::draw, place -> {
            var at = place.at();
            var product = at.gaussNewtonTimes(place.v()).orElseThrow();
            double rounding = 1e-13 * scale(at.hessian(), place.v());
            assertTrue(product.dot(place.v()) >= -rounding * place.v().normF());
            if (place.loss().model() instanceof Model.GeneralisedLinear || place.loss().model() instanceof Model.Softmax) {
                near(at.hessianTimes(place.v()), product, 0);
            }
        });
    }

    @Test
    void labelsDontEnterTheHessianOfALogisticLoss() {
        ForAll.seeded(60).cases(200).check(LossPropertiesTest::draw, place -> {
            var loss = new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, true), place.loss().data(), Reduction.SUM, Penalty.NONE);
            var data = loss.data();
            var flipped = loss.with(data.with(0, new double[] {data.feature(0, 0), data.feature(0, 1)}, 1 - data.target(0)));
            var w = vector(place.w().get(0), place.w().get(1), 2);
            var gradient = LossObjective.of(loss).at(w).gradient();
            assertTrue(LossObjective.of(loss).at(w).hessian().isIdentical(LossObjective.of(flipped).at(w).hessian(), 0));
            assertFalse(gradient.isIdentical(LossObjective.of(flipped).at(w).gradient(), 0));
        });
    }

    /// H = Σ φ″ x xᵀ, ∇f = Σ φ′ x, and Newton's step is the weighted fit of the working responses.
    @Test
    void examplesAddUp() {
        ForAll.seeded(61).cases(200).check(LossPropertiesTest::draw, place -> {
            var data = place.loss().data();
            for (var link : List.of(Link.SQUARE, Link.LOGISTIC, Link.POISSON)) {
                var loss = new Loss(new Model.GeneralisedLinear(link, true), data, Reduction.SUM, Penalty.NONE.withLambda(0.25));
                var w = vector(place.w().get(0), place.w().get(1), 0.5);
                var at = LossObjective.of(loss).at(w);
                var examples = Examples.at(loss, w.getDDRM().getData());
                var normal = SimpleMatrix.identity(3).scale(0.25);
                var right = vector(0, 0, 0);
                var gradient = w.scale(0.25);
                for (int i = 0; i < examples.size(); i++) {
                    var x = vector(1, data.feature(i, 0), data.feature(i, 1));
                    normal = normal.plus(x.mult(x.transpose()).scale(examples.weight(i)));
                    right = right.plus(x.scale(examples.weight(i) * examples.workingResponse(i)));
                    gradient = gradient.plus(x.scale(examples.residual(i)));
                }
                double size = scale(normal, w) + gradient.normF();
                near(normal, at.hessian(), 1e-13 * size);
                near(gradient, at.gradient(), 1e-13 * size * (1 + data.size()));
                near(at.hessian().mult(normal.solve(right)), at.hessian().mult(w).minus(at.gradient()), 1e-11 * size * (1 + data.size()));
            }
        });
    }

    @Test
    void weightBlocksFollowOneAnother() {
        for (var model : MODELS) {
            var loss = new Loss(model, GoldenLosses.data("xor4"), Reduction.SUM, new Penalty(2, new Penalty.Penalised.WithoutBiases()));
            int next = 0;
            for (var block : loss.blocks()) {
                assertEquals(next, block.offset(), model::toString);
                for (int i = 0; i < block.size(); i++) {
                    assertEquals(block.bias() ? 0 : 2, loss.penalties()[next++], model::toString);
                }
            }
            assertEquals(next, loss.dimension(), model::toString);
        }
    }

    @Test
    void manyWeightsHaveNoHessianButProducts() {
        var model = new Model.Network(List.of(2, 1_000, 1), Activation.TANH, OutputLoss.CROSS_ENTROPY, true);
        var objective = LossObjective.of(new Loss(model, GoldenLosses.data("xor4"), Reduction.MEAN, Penalty.NONE));
        assertEquals(4_001, objective.dimension());
        assertFalse(objective.hasHessian());
        var at = objective.at(new SimpleMatrix(4_001, 1));
        assertThrows(UnsupportedOperationException.class, at::hessian);
        var last = new SimpleMatrix(4_001, 1);
        last.set(4_000, 1);
        assertArrayEquals(last.scale(0.25).getDDRM().getData(), at.hessianTimes(last).copy().getDDRM().getData());
    }

    private static double scale(ConstMatrix<SimpleMatrix> matrix, SimpleMatrix v) {
        return (1 + matrix.copy().normF()) * (1 + v.normF());
    }

    private static void near(ConstMatrix<SimpleMatrix> expected, ConstMatrix<SimpleMatrix> actual, double tolerance) {
        assertTrue(expected.isIdentical(actual, tolerance), () -> "expected " + expected + " but was " + actual);
    }
}
