package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Convexity;
import hesse.curvature.Convexity.Obstacle;
import hesse.curvature.Convexity.Proved;
import hesse.curvature.Convexity.Refuted;
import hesse.curvature.Convexity.Shape;
import hesse.curvature.Convexity.Undecided;
import hesse.curvature.Hessian;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Window;
import hesse.testing.ReferenceFunctions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvexityTest {

    private static final Window SQUARE = new Window(-2, 2, -2, 2);

    private static Convexity on(String formula, Window window) {
        var field = ReferenceFunctions.field(formula);
        return ConvexityProof.of(field, field.enclosure().orElseThrow(), window, Cancellation.NEVER, Deadline.NEVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 + y^2", "exp(x) + exp(y)", "exp(x + 3*y - 0.1) + exp(x - 3*y - 0.1) + exp(-x - 0.1)",
            "0.1*x^2 + 0.3*y^2 + 0.1*x*y",
        "softplus(-x - 2*y) + softplus(-2*x + y) + 0.05*(x^2 + y^2)", "log(cosh(x)) + log(cosh(y))", "sqrt(1 + x^2) + 2*sqrt(1 + y^2)",
        "1/(3 - x) + 1/(3 - y)"})
    void strictlyConvexFunctionsAreProved(String formula) {
        assertEquals(new Proved(Shape.CONVEX, true, true), on(formula, SQUARE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2", "x^4 + y^4", "(x + y)^2", "(0.1*x + 0.3*y)^2", "exp(x - 2*y)", "softplus(3*x - y)", "x^2 + y^4",
            "(x - y)^4", "abs(x)^3 + y^2", "exp(x) + y"})
    void convexFunctionsWithSingularHessianAreProved(String formula) {
        assertEquals(new Proved(Shape.CONVEX, false, true), on(formula, SQUARE));
    }

    @Test
    void concaveAndAffineFunctionsAreProved() {
        assertEquals(new Proved(Shape.CONCAVE, true, true), on("-x^2 - y^2 + x", SQUARE));
        assertEquals(new Proved(Shape.CONCAVE, false, true), on("-exp(x + y)", SQUARE));
        assertEquals(new Proved(Shape.CONCAVE, true, true), on("log(x) + log(y)", new Window(0.1, 3, 0.1, 3)));
        assertEquals(new Proved(Shape.AFFINE, false, true), on("3*x - 0.1*y + 7", SQUARE));
        assertEquals(new Proved(Shape.AFFINE, false, true), on("7", SQUARE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 - y^2", "x*y", "x^3 + y^2", "sin(x)", "x^2 + y^2 - 1.0001*x^2", "abs(x) - y^2", "log(x) + y^2",
            "x^2 + x*y^2"})
    void functionsWithANegativeEigenvalueAreRefuted(String formula) {
        var refuted = assertInstanceOf(Refuted.class, on(formula, SQUARE));
        var jet = ReferenceFunctions.field(formula).at(refuted.x(), refuted.y());
        assertEquals(Hessian.of(jet).eigen().lambdaMin(), refuted.eigenvalue());
        assertTrue(refuted.eigenvalue() < 0 && SQUARE.contains(refuted.x(), refuted.y()));
    }

    @Test
    void ofEquallyLowPointsTheMostCentralIsNamed() {
        assertEquals(new Refuted(0, 0, -2), on("x^2 - y^2", SQUARE));
    }

    /// 1/x² curves up on both sides of its pole and is convex on neither window across it.
    @ParameterizedTest
    @ValueSource(strings = {"abs(x) + y^2", "x^-2 + y^2", "hypot(x, y)", "max(x, y)", "x - log(x) + 2*y - log(y)", "x*log(x) + y*log(y)",
            "-sqrt(x)"})
    void acrossKinksPolesAndBordersOnlyTheSmoothPartsAreProved(String formula) {
        var proved = assertInstanceOf(Proved.class, on(formula, SQUARE));
        assertTrue(proved.shape() == Shape.CONVEX || formula.equals("max(x, y)"));
        assertFalse(proved.everywhere());
    }

    @Test
    void slopesThatAreUnknownAreLeftUndecided() {
        assertInstanceOf(Undecided.class, on("x*y*(x^2 - y^2)/(x^2 + y^2) + 100*(x^2 + y^2)", SQUARE));
    }

    /// Convex, with an eigenvalue 0 in every point that no expansion shows.
    @Test
    void hiddenCancellationIsLeftUndecided() {
        // Its second derivatives are products of the softmax's weights, in which nothing cancels.
        assertEquals(new Proved(Shape.CONVEX, false, true), on("log(exp(x) + exp(y))", SQUARE));
        assertEquals(new Proved(Shape.CONVEX, true, true), on("log(cosh(x)) + log(cosh(y))", new Window(-5, 5, -5, 5)));
        assertEquals(new Proved(Shape.CONVEX, false, true), on("sqrt(x^2 + y^2)", new Window(1, 2, 1, 2)));
        // The same functions, written in another way than rules know.
        assertEquals(new Undecided(Obstacle.TOO_CLOSE), on("x + log(1 + exp(y)*exp(-x) - 0*x)", SQUARE));
    }

    @Test
    void extremeWindowsAreProvedToo() {
        assertEquals(new Proved(Shape.CONVEX, true, true), on("x^2 + y^2", new Window(-1e9, 1e9, -1e9, 1e9)));
        assertEquals(new Proved(Shape.CONVEX, true, true), on("exp(x) + exp(y)", new Window(1, 1 + 1e-9, 1, 1 + 1e-9)));
        assertEquals(new Proved(Shape.CONVEX, false, true), on("x^4 + y^4", new Window(-1e50, 1e50, -1e50, 1e50)));
    }
}
