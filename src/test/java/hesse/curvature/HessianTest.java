package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class HessianTest {

    private static final double EPSILON = Math.ulp(1.0);

    /// Repeated, zero, singular and extreme ones.
    private static final List<Hessian> SPECIAL = List.of(
            new Hessian(0, 0, 0), new Hessian(2, 0, 2), new Hessian(-3, 0, -3), new Hessian(2, 0, 8), new Hessian(8, 0, 2),
            new Hessian(0, 1, 0), new Hessian(0, -1, 0), new Hessian(1, 1, 1), new Hessian(-2, 4, -8), new Hessian(5, 0, 0),
            new Hessian(1e150, 2e150, -1e150), new Hessian(1e-150, 2e-150, 3e-150), new Hessian(1e150, 1e-150, 1e-150),
            new Hessian(1e-150, 1e150, 1e-150), new Hessian(1, 1 - EPSILON / 2, 1), new Hessian(1e8, 1, 1e-8),
            new Hessian(1e300, 1e300, 1e300), new Hessian(1, 1e-300, 1), new Hessian(1, -1e-300, 2), new Hessian(2, -0.0, 1));

    private static Hessian anyHessian(Draw draw) {
        return new Hessian(draw.anyScale(), draw.anyScale(), draw.anyScale());
    }

    /// QΛQᵀ = H with an error of a few roundings of ‖H‖.
    @Test
    void eigenvaluesAndAxesReconstructTheMatrix() {
        ForAll.seeded(71_001).cases(20_000).check(SPECIAL, HessianTest::anyHessian, h -> {
            var eigen = h.eigen();
            double tolerance = 8 * EPSILON * h.norm();
            if (h.isotropic()) {
                tolerance += Hessian.RELATIVE_ISOTROPY * h.norm();
            }
            double a = eigen.hasAxes() ? eigen.angleMin() : 0;
            double b = eigen.hasAxes() ? eigen.angleMax() : Math.PI / 2;
            double cosA = Math.cos(a), sinA = Math.sin(a), cosB = Math.cos(b), sinB = Math.sin(b);
            assertEquals(h.fxx(), eigen.lambdaMin() * cosA * cosA + eigen.lambdaMax() * cosB * cosB, tolerance);
            assertEquals(h.fxy(), eigen.lambdaMin() * cosA * sinA + eigen.lambdaMax() * cosB * sinB, tolerance);
            assertEquals(h.fyy(), eigen.lambdaMin() * sinA * sinA + eigen.lambdaMax() * sinB * sinB, tolerance);
        });
    }

    /// λ₁ λ₂ = det H in exact arithmetic: true to rounding only if the smaller |λ| has a small relative error too.
    @Test
    void eachEigenvalueIsAccurateRelativeToItself() {
        ForAll.seeded(71_002).cases(20_000).check(SPECIAL, HessianTest::anyHessian, h -> {
            var eigen = h.eigen();
            var determinant = exact(h.fxx()).multiply(exact(h.fyy())).subtract(exact(h.fxy()).pow(2));
            var product = exact(eigen.lambdaMin()).multiply(exact(eigen.lambdaMax()));
            // Beyond 1e300 below the larger |λ| the smaller one may be a subnormal number, with an absolute error.
            var bound = product.abs().multiply(exact(16 * EPSILON))
                    .add(exact(h.norm()).multiply(exact(2 * Double.MIN_VALUE)));
            assertTrue(product.subtract(determinant).abs().compareTo(bound) <= 0,
                    eigen + ", det " + determinant.round(MathContext.DECIMAL64));
        });
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }

    @Test
    void eigenvaluesAscendAndAnglesLieInTheHalfOpenInterval() {
        ForAll.seeded(71_003).cases(20_000).check(SPECIAL, HessianTest::anyHessian, h -> {
            var eigen = h.eigen();
            assertTrue(eigen.lambdaMin() <= eigen.lambdaMax());
            assertEquals(h.isotropic(), !eigen.hasAxes());
            if (eigen.hasAxes()) {
                assertTrue(eigen.angleMin() > -Math.PI / 2 && eigen.angleMin() <= Math.PI / 2);
                assertTrue(eigen.angleMax() > -Math.PI / 2 && eigen.angleMax() <= Math.PI / 2);
                assertEquals(0, Math.cos(eigen.angleMax() - eigen.angleMin()), 4 * EPSILON);
            }
        });
    }

    @Test
    void scalingByAPowerOfTwoScalesEigenvaluesAndKeepsAxesAndClass() {
        ForAll.seeded(71_004).check(draw -> new Hessian(draw.real(-9, 9), draw.real(-9, 9), draw.real(-9, 9)), h -> {
            for (double scale : new double[] {0x1p500, 0x1p-500}) {
                var scaled = new Hessian(h.fxx() * scale, h.fxy() * scale, h.fyy() * scale);
                var eigen = h.eigen();
                double tolerance = 4 * EPSILON;
                assertEquals(1, ratio(scaled.eigen().lambdaMin(), eigen.lambdaMin() * scale), tolerance);
                assertEquals(1, ratio(scaled.eigen().lambdaMax(), eigen.lambdaMax() * scale), tolerance);
                assertEquals(eigen.angleMin(), scaled.eigen().angleMin());
                assertEquals(h.definiteness(), scaled.definiteness());
            }
        });
    }

    private static double ratio(double a, double b) {
        return a == b ? 1 : a / b;
    }

    @Test
    void staticsAnswerAsTheRecordDoes() {
        ForAll.seeded(71_005).check(SPECIAL, HessianTest::anyHessian, h -> {
            assertEquals(h.eigen().lambdaMin(), Hessian.lambdaMin(h.fxx(), h.fxy(), h.fyy()));
            assertEquals(h.eigen().lambdaMax(), Hessian.lambdaMax(h.fxx(), h.fxy(), h.fyy()));
            assertEquals(Definiteness.ofEigenvalues(h.eigen().lambdaMin(), h.eigen().lambdaMax()),
                    Hessian.definiteness(h.fxx(), h.fxy(), h.fyy()));
            assertEquals(h.conditionNumber(), Hessian.conditionNumber(h.fxx(), h.fxy(), h.fyy()));
        });
    }

    @Test
    void diagonalMatricesHaveTheCoordinateAxes() {
        assertEquals(new Eigen(2, 8, 0, Math.PI / 2), new Hessian(2, 0, 8).eigen());
        assertEquals(new Eigen(2, 8, Math.PI / 2, 0), new Hessian(8, 0, 2).eigen());
        assertEquals(new Eigen(2, 8, Math.PI / 2, 0), new Hessian(8, -0.0, 2).eigen());
        assertEquals(new Eigen(-2, 2, Math.PI / 2, 0), new Hessian(2, 0, -2).eigen());
    }

    @Test
    void anglesStayInTheIntervalForTheLeastNegativeOffDiagonal() {
        assertEquals(new Eigen(1, 2, 0, Math.PI / 2), positiveZeros(new Hessian(1, -1e-300, 2).eigen()));
    }

    private static Eigen positiveZeros(Eigen eigen) {
        return new Eigen(eigen.lambdaMin(), eigen.lambdaMax(), Math.rint(eigen.angleMin() * 1e200) * 1e-200 + 0.0, eigen.angleMax());
    }

    @Test
    void multiplesOfTheIdentityHaveNoAxes() {
        assertEquals(new Eigen(2, 2, Double.NaN, Double.NaN), new Hessian(2, 0, 2).eigen());
        assertEquals(new Eigen(0, 0, Double.NaN, Double.NaN), new Hessian(0, 0, 0).eigen());
        assertTrue(new Hessian(1, 4e-10, 1 + 9e-10).isotropic());
        assertFalse(new Hessian(1, 6e-10, 1).isotropic());
        assertFalse(new Hessian(1, 0, 1 + 2e-9).isotropic());
    }

    @Test
    void whatIsNotFiniteIsUndefined() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (var h : List.of(new Hessian(bad, 1, 2), new Hessian(1, bad, 2), new Hessian(1, 2, bad), new Hessian(bad, bad, bad))) {
                assertEquals(new Eigen(Double.NaN, Double.NaN, Double.NaN, Double.NaN), h.eigen(), h::toString);
                assertEquals(Definiteness.UNDEFINED, h.definiteness());
                assertEquals(Double.NaN, Hessian.lambdaMin(h.fxx(), h.fxy(), h.fyy()));
                assertEquals(Double.NaN, Hessian.lambdaMax(h.fxx(), h.fxy(), h.fyy()));
                assertEquals(Double.NaN, h.conditionNumber());
                assertFalse(h.isotropic());
                assertFalse(h.isFinite());
            }
        }
    }

    @Test
    void classesFollowTheSignsOfTheEigenvalues() {
        assertEquals(Definiteness.POSITIVE_DEFINITE, new Hessian(10, 6, 10).definiteness());
        assertEquals(Definiteness.NEGATIVE_DEFINITE, new Hessian(-2, 1, -6).definiteness());
        assertEquals(Definiteness.INDEFINITE, new Hessian(0, 1e-12, 0).definiteness());
        assertEquals(Definiteness.POSITIVE_SEMIDEFINITE, new Hessian(2, 2, 2).definiteness());
        assertEquals(Definiteness.NEGATIVE_SEMIDEFINITE, new Hessian(-2, 4, -8).definiteness());
        assertEquals(Definiteness.ZERO, new Hessian(0, 0, 0).definiteness());
        assertEquals(Definiteness.POSITIVE_DEFINITE, new Hessian(2e-12, 0, 4e-12).definiteness());
    }

    @Test
    void conditionNumberIsTheRatioOfAbsoluteEigenvalues() {
        assertEquals(4, new Hessian(2, 0, 8).conditionNumber());
        assertEquals(4, new Hessian(2, 0, -8).conditionNumber());
        assertEquals(1, new Hessian(-3, 0, -3).conditionNumber());
        assertEquals(Double.POSITIVE_INFINITY, new Hessian(1, 1, 1).conditionNumber());
        assertEquals(Double.POSITIVE_INFINITY, new Hessian(0, 0, 0).conditionNumber());
        // Rosenbrock at its minimum: eigenvalues 501 ± √(501² − 400).
        double root = Math.sqrt(501.0 * 501 - 400);
        assertEquals((501 + root) * (501 + root) / 400, new Hessian(802, -400, 200).conditionNumber(), 2508 * 4 * EPSILON);
    }
}
