package hesse.objective.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.SymmetricEigen;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// What holds for every symmetric matrix.
class SpectrumPropertyTest {

    /// @param eigenvalues ascending, known since the matrix was made of them
    private record Known(SimpleMatrix matrix, double[] eigenvalues, double norm) {

        static Known drawn(Draw draw) {
            int n = draw.integer(1, 40);
            double unit = Math.pow(10, draw.real(-120, 120));
            var eigenvalues = new double[n];
            Arrays.setAll(eigenvalues, i -> i > 0 && draw.chance(0.2) ? eigenvalues[i - 1]
                    : draw.real(-1, 1) * (draw.chance(0.2) ? 1e-6 : 1) * unit);
            return of(eigenvalues, draw.random().nextLong());
        }

        static Known of(double[] eigenvalues, long seed) {
            var ascending = eigenvalues.clone();
            Arrays.sort(ascending);
            int n = ascending.length;
            var q = SimpleMatrix.wrap(RandomMatrices_DDRM.orthogonal(n, n, new java.util.Random(seed)));
            var matrix = q.mult(SimpleMatrix.diag(ascending)).mult(q.transpose());
            return new Known(matrix.plus(matrix.transpose()).divide(2), ascending,
                    Math.max(Math.abs(ascending[0]), Math.abs(ascending[n - 1])));
        }

        double tolerance() {
            return 8 * eigenvalues.length * Math.ulp(1.0) * norm + Double.MIN_NORMAL;
        }

        double distance(double theta) {
            return Arrays.stream(eigenvalues).map(lambda -> Math.abs(lambda - theta)).min().orElseThrow();
        }

        @Override
        public String toString() {
            return Arrays.toString(eigenvalues);
        }
    }

    @Test
    void ritzBoundsAreNeverViolated() {
        ForAll.seeded(1_914).cases(400).check(Known::drawn, known -> {
            int n = known.eigenvalues().length;
            var lanczos = Lanczos.seeded(SymmetricOperator.of(known.matrix()), 7);
            for (int m = 1; m <= n && lanczos.step(); m++) {
                for (var ritz : lanczos.ritz().values()) {
                    assertTrue(known.distance(ritz.value()) <= ritz.bound() + known.tolerance(), m + " steps: " + ritz);
                }
            }
        });
    }

    @Test
    void ritzValuesInterlaceAndProveSigns() {
        ForAll.seeded(1_829).cases(300).check(Known::drawn, known -> {
            int n = known.eigenvalues().length;
            var pairs = Lanczos.seeded(SymmetricOperator.of(known.matrix()), 3).run(1 + n / 2, Cancellation.NEVER).ritz();
            int m = pairs.values().size();
            for (int i = 0; i < m; i++) {
                assertTrue(pairs.values().get(i).value() >= known.eigenvalues()[i] - known.tolerance());
                assertTrue(pairs.values().get(i).value() <= known.eigenvalues()[n - m + i] + known.tolerance());
            }
            assertTrue(pairs.negative() <= Arrays.stream(known.eigenvalues()).filter(lambda -> lambda < 0).count());
            assertTrue(pairs.positive() <= Arrays.stream(known.eigenvalues()).filter(lambda -> lambda > 0).count());
        });
    }

    @Test
    void theWholeSpaceHasAllDifferentEigenvaluesAndTheirVectors() {
        ForAll.seeded(1_950).cases(200).check(Known::drawn, known -> {
            var operator = SymmetricOperator.of(known.matrix());
            var pairs = Lanczos.seeded(operator, 5).run(known.eigenvalues().length, Cancellation.NEVER).ritz();
            for (int i = 0; i < pairs.values().size(); i++) {
                var ritz = pairs.values().get(i);
                var y = pairs.vector(i);
                assertEquals(1, Vectors.norm(y), 1e-12);
                var residual = operator.times(y);
                Vectors.add(-ritz.value(), y, residual);
                assertEquals(ritz.residual(), Vectors.norm(residual), 4 * known.tolerance());
            }
        });
        var known = Known.of(new double[] {-3, -1, 0, 2, 5, 11}, 8);
        var found = Lanczos.seeded(SymmetricOperator.of(known.matrix()), 5).run(6, Cancellation.NEVER).ritz().values();
        assertArrayEquals(known.eigenvalues(), found.stream().mapToDouble(RitzValue::value).toArray(), 1e-12);
    }

    @Test
    void theOperatorsMatrixIsTheMatrix() {
        ForAll.seeded(77).cases(50).check(Known::drawn, known -> {
            var again = SymmetricOperator.of(known.matrix()).matrix(Cancellation.NEVER, _ -> {});
            assertTrue(again.isIdentical(known.matrix(), 0));
            var exact = (Spectrum.Exact) Spectrum.of(SymmetricOperator.of(known.matrix()), SpectrumSettings.USUAL, Cancellation.NEVER,
                    _ -> {}).orElseThrow();
            assertArrayEquals(known.eigenvalues(), exact.eigenvalues(), known.tolerance());
        });
    }

    @Test
    void densitiesIntegrateToOneAndDontDependOnTheUnit() {
        ForAll.seeded(2_105).cases(30).check(Known::drawn, known -> {
            var settings = new SpectrumSettings(10, 3, 10, 4);
            var one = estimate(SymmetricOperator.of(known.matrix()), settings);
            double sigma = one.resolution();
            assertEquals(1, integral(one.measure(), sigma), 1e-9);
            assertEquals(1, integral(SpectralMeasure.exact(known.eigenvalues()), sigma), 1e-9);
            var scaled = estimate(SymmetricOperator.of(known.matrix().scale(0x1p40)), settings);
            assertEquals(sigma * 0x1p40, scaled.resolution(), 1e-12 * scaled.resolution());
            double middle = (one.measure().least() + one.measure().largest()) / 2;
            double there = one.measure().density(middle, sigma);
            assertEquals(there, scaled.measure().density(middle * 0x1p40, scaled.resolution()) * 0x1p40, 1e-9 * there + 1e-12 / sigma);
        });
    }

    private static Spectrum.Estimated estimate(SymmetricOperator operator, SpectrumSettings settings) {
        return (Spectrum.Estimated) Spectrum.estimated(operator, settings, Cancellation.NEVER, _ -> {}).orElseThrow();
    }

    /// By the trapezoidal rule, which is exact to rounding for Gaussians.
    private static double integral(SpectralMeasure measure, double sigma) {
        double from = measure.least() - 10 * sigma;
        double step = sigma / 4;
        int count = (int) Math.ceil((measure.largest() - measure.least() + 20 * sigma) / step);
        return IntStream.rangeClosed(0, count).mapToDouble(i -> measure.density(from + i * step, sigma)).sum() * step;
    }

    /// A large one: the density by ten probes lies close to all eigenvalues', and both ends are found to many digits.
    @Test
    void anEstimateIsNearToAllEigenvalues() {
        int n = 900;
        var random = new SplittableRandom(12);
        var eigenvalues = new double[n];
        Arrays.setAll(eigenvalues, i -> i < 5 ? 3 + i : random.nextDouble() * random.nextDouble() - 0.02);
        Arrays.sort(eigenvalues);
        var operator = new SymmetricOperator(n, (v, result) -> Arrays.setAll(result, i -> eigenvalues[i] * v[i]));
        var spectrum = (Spectrum.Estimated) Spectrum.of(operator, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {}).orElseThrow();
        var ritz = spectrum.ends().values();
        for (int i = 0; i < 5; i++) {
            assertEquals(eigenvalues[n - 1 - i], ritz.get(ritz.size() - 1 - i).value(), 1e-12);
        }
        assertEquals(eigenvalues[0], ritz.getFirst().value(), ritz.getFirst().bound());
        var negative = Arrays.stream(eigenvalues).filter(lambda -> lambda < 0).count();
        assertTrue(spectrum.negative().atLeast() > 0 && spectrum.negative().atLeast() <= negative && !spectrum.negative().all());
        assertEquals(0, wasserstein(eigenvalues, spectrum.measure()), 0.002 * 7);
    }

    /// The area between the two distribution functions.
    private static double wasserstein(double[] eigenvalues, SpectralMeasure measure) {
        int points = 20_000;
        double low = -0.1;
        double step = 7.5 / points;
        double area = 0;
        for (int k = 0; k < points; k++) {
            double t = low + k * step;
            double exact = Arrays.stream(eigenvalues).filter(lambda -> lambda <= t).count() / (double) eigenvalues.length;
            double estimate = 0;
            for (int i = 0; i < measure.nodes().length && measure.nodes()[i] <= t; i++) {
                estimate += measure.weights()[i];
            }
            area += Math.abs(exact - estimate) * step;
        }
        return area;
    }

    @Test
    void seedsDecideAndProgressEndsAtOne() {
        var operator = GoldenMatrices.operator(GoldenMatrices.NETWORK);
        var settings = new SpectrumSettings(8, 4, 12, 42);
        var progress = new double[1];
        var first = (Spectrum.Estimated) Spectrum.estimated(operator, settings, Cancellation.NEVER, part -> {
            assertTrue(part >= progress[0]);
            progress[0] = part;
        }).orElseThrow();
        assertEquals(1, progress[0], 1e-15);
        var again = estimate(operator, settings);
        assertArrayEquals(first.measure().nodes(), again.measure().nodes());
        assertArrayEquals(first.measure().weights(), again.measure().weights());
        assertFalse(Arrays.equals(first.measure().nodes(), estimate(operator, new SpectrumSettings(8, 4, 12, 43)).measure().nodes()));
        assertEquals(1, Arrays.stream(first.measure().weights()).sum(), 1e-12);
    }

    @Test
    void whatIsntFiniteHasNoSpectrum() {
        var broken = new SymmetricOperator(3, (v, result) -> Arrays.fill(result, v[0] > 0 ? Double.NaN : 1));
        assertTrue(Spectrum.of(broken, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {}).isEmpty());
        assertTrue(Spectrum.estimated(broken, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {}).isEmpty());
    }

    @Test
    void aCancelledOneStops() {
        var operator = GoldenMatrices.operator(GoldenMatrices.STRAKOS);
        assertThrows(CancellationException.class, () -> Spectrum.of(operator, SpectrumSettings.USUAL, () -> true, _ -> {}));
        assertThrows(CancellationException.class, () -> Spectrum.estimated(operator, SpectrumSettings.USUAL, () -> true, _ -> {}));
    }

    @Test
    void degenerateMatricesAreWhatTheyAre() {
        var zero = SymmetricOperator.of(new SimpleMatrix(4, 4));
        assertEquals(new EigenvalueCount(0, true),
                Spectrum.of(zero, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {}).orElseThrow().negative());
        var estimate = estimate(zero, SpectrumSettings.USUAL);
        assertEquals(List.of(0.0), estimate.ends().values().stream().map(RitzValue::value).toList());
        assertTrue(estimate.resolution() > 0);
        var identity = estimate(SymmetricOperator.of(SimpleMatrix.identity(5).scale(-2)), SpectrumSettings.USUAL);
        assertEquals(1, identity.negative().atLeast());
        assertEquals(-2, identity.measure().largest(), 1e-14);
    }

    @Test
    void sharesOfAnEigenvectorSumToOne() {
        var eigen = SymmetricEigen.of(GoldenMatrices.matrix(GoldenMatrices.NETWORK));
        var groups = List.of(new WeightGroup("first", 0, 24), new WeightGroup("second", 24, 33));
        for (int i = 0; i < 33; i++) {
            var vector = eigen.vectors().getColumn(i).getDDRM().getData();
            var shares = WeightGroup.shares(vector, groups);
            assertEquals(1, shares[0] + shares[1], 1e-12);
            assertEquals(IntStream.range(24, 33).mapToDouble(k -> vector[k] * vector[k]).sum(), shares[1], 1e-12);
        }
        assertArrayEquals(new double[] {0, 0}, WeightGroup.shares(new double[33], groups));
    }

    @Test
    void convergenceEndsWhenBothEndsAreNear() {
        var operator = GoldenMatrices.operator(GoldenMatrices.NETWORK);
        var exact = SymmetricEigen.values(GoldenMatrices.matrix(GoldenMatrices.NETWORK));
        var pairs = Lanczos.seeded(operator, 1).converge(1, 2, 1e-9, 33, Cancellation.NEVER);
        assertTrue(pairs.values().size() < 33);
        assertEquals(exact[32], pairs.values().getLast().value(), 1e-9 * exact[32]);
        assertEquals(exact[31], pairs.values().get(pairs.values().size() - 2).value(), 1e-9 * exact[32]);
        assertEquals(exact[0], pairs.values().getFirst().value(), 1e-9 * exact[32]);
    }
}
