package hesse.objective.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Expression;
import hesse.expression.Reading;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.expression.symbolic.Substitution;
import hesse.field.compiler.CompiledField;
import hesse.objective.plane.Plane;
import hesse.testing.ForAll.Draw;
import hesse.testing.ForAll;
import hesse.testing.TreeEvaluator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaObjectiveTest {
    private static final String[] TERMS = {"%1$s^2*%2$s", "exp(%1$s*%2$s - %3$s)", "sin(%1$s + 2*%2$s)*%3$s",
            "log(1 + %1$s^2 + %2$s^2 + %3$s^2)", "(%1$s - %2$s*%3$s)^2",
        "tanh(%1$s + %2$s - %3$s)", "sqrt(2 + %1$s*%2$s*%3$s)", "%1$s*%2$s/(3 + %3$s)", "logaddexp(%1$s, %2$s, %3$s)", "%1$s^3"};

    /// A formula in n variables and a point at which it is defined.
    private record Case(String text, double[] x) {
        Reading.Understood reading() {
            return assertInstanceOf(Reading.Understood.class, Reading.of(text, Optional.empty()));
        }

        FormulaObjective objective() {
            return FormulaObjective.of(reading().expression(), reading().variables(), Map.of());
        }

        @Override
        public String toString() {
            return text + " at " + Arrays.toString(x);
        }
    }

    private static Case random(Draw draw) {
        int n = draw.integer(3, 6);
        // Every variable occurs.
        var text = IntStream.rangeClosed(1, n).mapToObj(i -> "x" + i + "^2/" + (i + 1)).collect(Collectors.joining(" - "));
        for (int k = draw.integer(1, 4); k > 0; k--) {
            text += draw.integer(0, 1) == 0 ? " + " : " - ";
            text += String.format(TERMS[draw.integer(0, TERMS.length - 1)], name(n, draw), name(n, draw), name(n, draw));
        }
        return new Case(text, IntStream.range(0, n).mapToDouble(_ -> draw.real(-1, 1)).toArray());
    }

    private static String name(int n, Draw draw) {
        return "x" + draw.integer(1, n);
    }

    private static SimpleMatrix column(double... x) {
        return new SimpleMatrix(x.length, 1, true, x);
    }

    private static double[] eigenvalues(SimpleMatrix matrix) {
        var eigen = DecompositionFactory_DDRM.eig(matrix.getNumRows(), false, true);
        assertTrue(eigen.decompose(matrix.copy().getDDRM()));
        return IntStream.range(0, matrix.getNumRows()).mapToDouble(i -> eigen.getEigenvalue(i).getReal()).sorted().toArray();
    }

    @Test
    void threeVariablesHaveAGradientOfThreeAndNineSecondDerivatives() {
        var at = new Case("x1^2 + x1*x2 + exp(x3)", new double[] {1, 2, 0}).objective().at(column(1, 2, 0));
        assertEquals(4, at.value());
        assertTrue(column(4, 1, 1).isIdentical(at.gradient(), 0));
        assertTrue(new SimpleMatrix(3, 3, true, 2.0, 1, 0, 1, 0, 0, 0, 0, 1).isIdentical(at.hessian(), 0));
        assertTrue(column(3, 1, 2).isIdentical(at.hessianTimes(column(1, 1, 2)), 0));
    }

    /// Each entry as a formula, computed by walking its tree.
    @Test
    void theHessianIsTheOneOnPaper() {
        ForAll.seeded(54_001).cases(40).check(FormulaObjectiveTest::random, input -> {
            var reading = input.reading();
            var names = reading.variables();
            var onPaper = GradientAndHessian.of(reading.expression(), names);
            var values = new HashMap<String, Double>();
            IntStream.range(0, input.x.length).forEach(i -> values.put(names.all().get(i), input.x[i]));
            var tree = new TreeEvaluator(values);
            var at = input.objective().at(column(input.x));
            double size = at.hessian().elementMaxAbs() + at.gradient().normF();
            for (int i = 0; i < input.x.length; i++) {
                assertEquals(tree.at(onPaper.gradient().get(i).shown().orElseThrow(), input.x[0], input.x[1]), at.gradient().get(i),
                        1e-12 * size);
                for (int j = 0; j < input.x.length; j++) {
                    assertEquals(tree.at(onPaper.hessian().get(i).get(j).shown().orElseThrow(), input.x[0], input.x[1]),
                            at.hessian().get(i, j), 1e-12 * size);
                }
            }
        });
    }

    private static Expression number(double value) {
        return value < 0 || 1 / value < 0 ? new Negation(new Literal(-value)) : new Literal(value);
    }

    /// The formula at x + a u + b v.
    private static CompiledField plane(Case input, SimpleMatrix u, SimpleMatrix v) {
        var names = input.reading().variables();
        var aslant = new Substitution(leaf -> {
            int i = names.all().indexOf(leaf instanceof Variable variable ? names.of(variable) : ((Parameter) leaf).name());
            var along = new Binary(Operator.PLUS, new Binary(Operator.TIMES, number(u.get(i)), Variable.X),
                    new Binary(Operator.TIMES, number(v.get(i)), Variable.Y));
            return new Binary(Operator.PLUS, number(input.x[i]), along);
        });
        return CompiledField.of(aslant.in(input.reading().expression()), Map.of());
    }

    /// Orthonormal.
    private static SimpleMatrix[] directions(int n, Draw draw) {
        double[] u = new double[n];
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = draw.real(-1, 1) + (i == 0 ? 2 : 0);
            v[i] = draw.real(-1, 1) + (i == 1 ? 2 : 0);
        }
        var plane = new Plane(new double[n], u, v).orthonormal();
        return new SimpleMatrix[] {column(plane.u()), column(plane.v())};
    }

    /// Cauchy: λ₁ ≤ μ₁ ≤ λₙ₋₁ and λ₂ ≤ μ₂ ≤ λₙ for the plane's μ and the whole's λ, so that the whole has no fewer negative ones.
    @Test
    void aPlaneSeesTheHessianAlongItsDirectionsAndItsEigenvaluesInterlace() {
        record Slanted(Case input, SimpleMatrix u, SimpleMatrix v) {}
        ForAll.seeded(54_002).cases(60).check(draw -> {
            var input = random(draw);
            var directions = directions(input.x.length, draw);
            return new Slanted(input, directions[0], directions[1]);
        }, slanted -> {
            var jet = plane(slanted.input, slanted.u, slanted.v).at(0, 0);
            var at = slanted.input.objective().at(column(slanted.input.x));
            var hessian = at.hessian();
            double tolerance = 1e-12 * (hessian.normF() + ((SimpleMatrix) at.gradient()).normF());
            assertEquals(at.gradient().dot(slanted.u), jet.fx(), tolerance);
            assertEquals(slanted.u.transpose().mult(hessian).mult(slanted.u).get(0), jet.fxx(), tolerance);
            assertEquals(slanted.u.transpose().mult(hessian).mult(slanted.v).get(0), jet.fxy(), tolerance);
            assertEquals(slanted.v.transpose().mult(hessian).mult(slanted.v).get(0), jet.fyy(), tolerance);
            double[] whole = eigenvalues((SimpleMatrix) hessian);
            int n = whole.length;
            var plane = Hessian.of(jet).eigen();
            assertTrue(whole[0] <= plane.lambdaMin() + tolerance && plane.lambdaMin() <= whole[n - 2] + tolerance);
            assertTrue(whole[1] <= plane.lambdaMax() + tolerance && plane.lambdaMax() <= whole[n - 1] + tolerance);
            var inertia = slanted.input.objective().inertia(slanted.input.x);
            int inPlane = (plane.lambdaMin() < -tolerance ? 1 : 0) + (plane.lambdaMax() < -tolerance ? 1 : 0);
            assertTrue(inPlane <= inertia.negative() + inertia.open());
            assertEquals(n, inertia.dimension());
            assertTrue(inertia.negative() <= Arrays.stream(whole).filter(lambda -> lambda < 0).count());
            assertTrue(inertia.positive() <= Arrays.stream(whole).filter(lambda -> lambda > 0).count());
        });
    }

    /// Masses in a row between springs: 2 - 2 cos(k π / (n + 1)).
    @Test
    void coupledSpringsHaveTheEigenvaluesOfTheSecondDifference() {
        for (int n = 3; n <= 12; n++) {
            int last = n;
            var text = "(x1^2 + x" + n + "^2"
                    + IntStream.range(1, n).mapToObj(i -> " + (x" + (i + 1) + " - x" + i + ")^2").collect(Collectors.joining()) + ")/2";
            var springs = new Case(text, new double[n]);
            double[] expected = IntStream.rangeClosed(1, n).mapToDouble(k -> 2 - 2 * Math.cos(k * Math.PI / (last + 1))).toArray();
            assertArrayEquals(expected, eigenvalues((SimpleMatrix) springs.objective().at(column(springs.x)).hessian()), 1e-13, text);
            assertEquals(new KnownInertia(n, 0, 0, 0, true), springs.objective().inertia(springs.x), text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            x1^2 + x1*x2 + exp(x3)             => 2 1 0 0 => INDEFINITE
            x1^2 + x2^2 - x3^2                 => 2 1 0 0 => INDEFINITE
            x1*x2 + x2*x3                      => 1 1 1 0 => INDEFINITE
            (x1 + x2 + x3)^2                   => 1 0 2 0 => POSITIVE_SEMIDEFINITE
            -(x1 - x2)^2 + x3                  => 0 1 2 0 => NEGATIVE_SEMIDEFINITE
            x1 - 2*x2 + 3*x3                   => 0 0 3 0 => ZERO
            -x1^2 - x2^2 - cosh(x3)            => 0 3 0 0 => NEGATIVE_DEFINITE
            exp(x1 + 2*x2) + x3^2              => 2 0 0 1 => NOT_DECIDED
            log(exp(x1) + exp(x2) + exp(x3) + 1) => 3 0 0 0 => POSITIVE_DEFINITE
            log(x1 - 7) + x2*x3                => 0 0 0 3 => UNDEFINED
            if(x1 + x2 > x3, x1^2, -x2^2)*x3^2 => 1 1 1 0 => INDEFINITE
            """)
    void signsAreKnownAsFarAsTheyAreProved(String text, String counts, Definiteness definiteness) {
        var inertia = new Case(text, new double[0]).objective().inertia(1, 2, 0.5);
        assertEquals(counts, inertia.positive() + " " + inertia.negative() + " " + inertia.zero() + " " + inertia.open());
        assertEquals(definiteness, inertia.definiteness());
    }

    /// Sylvester: A D Aᵀ has the signs of D.
    @Test
    void theInertiaOfAnExactMatrixIsExact() {
        record Congruent(SimpleMatrix matrix, int positive, int negative, int zero) {}
        ForAll.seeded(54_003).cases(200).check(draw -> {
            int n = draw.integer(1, 12);
            var d = new SimpleMatrix(n, n);
            var a = SimpleMatrix.identity(n);
            for (int i = 0; i < n; i++) {
                d.set(i, i, draw.integer(-1, 1) * Math.scalb(1.0, draw.integer(-6, 6)));
                for (int j = 0; j < i; j++) {
                    a.set(i, j, draw.integer(-2, 2));
                }
            }
            int[] signs = IntStream.range(0, n).map(i -> (int) Math.signum(d.get(i, i))).toArray();
            return new Congruent(a.mult(d).mult(a.transpose()), (int) Arrays.stream(signs).filter(s -> s > 0).count(),
                    (int) Arrays.stream(signs).filter(s -> s < 0).count(), (int) Arrays.stream(signs).filter(s -> s == 0).count());
        }, congruent ->
                assertEquals(new KnownInertia(congruent.positive, congruent.negative, congruent.zero, 0, true),
                        ExactInertia.of(congruent.matrix.toArray2())));
    }

    @Test
    void whereTheFunctionIsntDefinedNothingIs() {
        var at = new Case("log(x1) + x2*x3", new double[0]).objective().at(column(-1, 2, 3));
        assertTrue(Double.isNaN(at.value()));
        assertTrue(Arrays.stream(((SimpleMatrix) at.gradient()).getDDRM().getData()).allMatch(Double::isNaN));
        assertTrue(Arrays.stream(((SimpleMatrix) at.hessian()).getDDRM().getData()).allMatch(Double::isNaN));
    }

    @Test
    void parametersNeedValues() {
        var reading = new Case("a*x1 + x2*x3", new double[0]).reading();
        assertEquals("the parameter a has no value",
                assertThrows(IllegalArgumentException.class,
                () -> FormulaObjective.of(reading.expression(), reading.variables(), Map.of("x3", 1.0))).getMessage());
    }
}
