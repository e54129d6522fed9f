package hesse.bench;

import hesse.expression.Expression;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The ten functions, three losses of learning and one of other functions, each as a formula, as a loop written by hand and in Hipparchus'
/// arithmetic.
public enum Surface {
    HIMMELBLAU("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", new Window(-5, 5, -5, 5),
            HandWritten::himmelblau, WithHipparchus::himmelblau),
    ROSENBROCK("(1 - x)^2 + 100*(y - x^2)^2", new Window(-2, 2, -1, 3),
            HandWritten::rosenbrock, WithHipparchus::rosenbrock),
    PEAKS("3*(1 - x)^2*exp(-x^2 - (y + 1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2 - y^2) - exp(-(x + 1)^2 - y^2)/3",
            new Window(-3, 3, -3, 3),
            HandWritten::peaks, WithHipparchus::peaks),
    RASTRIGIN("20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)", new Window(-5.12, 5.12, -5.12, 5.12),
            HandWritten::rastrigin, WithHipparchus::rastrigin),
    ACKLEY("-20*exp(-0.2*sqrt(0.5*(x^2 + y^2))) - exp(0.5*(cos(2*pi*x) + cos(2*pi*y))) + 20 + exp(1)", new Window(-5, 5, -5, 5),
            HandWritten::ackley, WithHipparchus::ackley),
    GOLDSTEIN_PRICE("(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))"
            + "*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + 27*y^2))", new Window(-2, 2, -2, 2),
            HandWritten::goldsteinPrice, WithHipparchus::goldsteinPrice),
    SIX_HUMP_CAMEL("(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (4*y^2 - 4)*y^2", new Window(-3, 3, -2, 2),
            HandWritten::sixHumpCamel, WithHipparchus::sixHumpCamel),
    STYBLINSKI_TANG("0.5*(x^4 - 16*x^2 + 5*x + y^4 - 16*y^2 + 5*y)", new Window(-5, 5, -5, 5),
            HandWritten::styblinskiTang, WithHipparchus::styblinskiTang),
    EASOM("-cos(x)*cos(y)*exp(-((x - pi)^2 + (y - pi)^2))", new Window(1, 5.25, 1, 5.25),
            HandWritten::easom, WithHipparchus::easom),
    GAUSSIAN_MIXTURE("-exp(-(x^2 + y^2)) - 0.8*exp(-((x - 2)^2 + (y - 1)^2)/0.5) - 0.6*exp(-((x + 1.5)^2 + 2*(y + 1)^2))",
            new Window(-3, 3, -3, 3),
            HandWritten::gaussianMixture, WithHipparchus::gaussianMixture),
    LOGISTIC_LOSS("softplus(-x - 2*y) + softplus(-2*x + y) + softplus(-x - y) + 0.05*(x^2 + y^2)", new Window(-3, 7, -4, 6),
            HandWrittenLosses::logisticLoss, WithHipparchus::logisticLoss),
    TANH_NET("(tanh(x*y) - 0.5)^2 + 0.05*(x^2 + y^2)", new Window(-3, 3, -3, 3),
            HandWrittenLosses::tanhNet, WithHipparchus::tanhNet),
    ROBUST_LOSS("(1 + (x + y - 1)^2)^0.3 + (1 + (x - 2*y)^2)^0.3", new Window(-4, 4, -4, 4),
            HandWrittenLosses::robustLoss, WithHipparchus::robustLoss),
    ANGLES_AND_ROOTS("atan(x*y) + tan((x + y)/5) + cbrt(x^2 + y^2 + 1)", new Window(-3, 3, -3, 3),
            HandWrittenLosses::anglesAndRoots, WithHipparchus::anglesAndRoots);

    /// Functions with logarithms, powers, hyperbolic and other tangents, apart from the ten.
    private static final Set<Surface> EXTRAS = EnumSet.of(LOGISTIC_LOSS, TANH_NET, ROBUST_LOSS, ANGLES_AND_ROOTS);

    private final String formula;
    private final Window window;
    private final JetLoop handWritten;
    private final JetLoop hipparchus;

    Surface(String formula, Window window, JetLoop handWritten, WithHipparchus.Formula hipparchus) {
        this.formula = formula;
        this.window = window;
        this.handWritten = handWritten;
        this.hipparchus = WithHipparchus.loop(hipparchus);
    }

    boolean isExtra() {
        return EXTRAS.contains(this);
    }

    Window window() {
        return window;
    }

    String formula() {
        return formula;
    }

    /// Whether this contestant takes part.
    boolean has(Contestant contestant) {
        return contestant != Contestant.VECTORS || vectors() != null;
    }

    /// The rows of a grid by a contestant.
    ///
    /// @param vectors the backend of [Contestant#HESSE]
    RowEvaluator rows(Contestant contestant, Grid grid, KernelBackend vectors) {
        return switch (contestant) {
            case HESSE -> field(vectors).rows(grid, Order.HESSIAN);
            case PLAIN -> field(KernelBackend.plain()).rows(grid, Order.HESSIAN);
            case LOOP -> rows(handWritten, grid);
            case VECTORS -> rows(vectors(), grid);
            case HIPPARCHUS -> rows(hipparchus, grid);
        };
    }

    private JetLoop vectors() {
        return switch (this) {
            case HIMMELBLAU -> HandVectorised::himmelblau;
            case PEAKS -> HandVectorised::peaks;
            case RASTRIGIN -> HandVectorised::rastrigin;
            case ROSENBROCK, ACKLEY, GOLDSTEIN_PRICE, SIX_HUMP_CAMEL, STYBLINSKI_TANG, EASOM, GAUSSIAN_MIXTURE, LOGISTIC_LOSS, TANH_NET,
                    ROBUST_LOSS, ANGLES_AND_ROOTS -> null;
        };
    }

    CompiledField field(KernelBackend backend) {
        return CompiledField.of(parsed(), Map.of(), backend);
    }

    private Expression parsed() {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> expression;
            case Refused(var error) -> throw new IllegalStateException(formula + ": " + error);
        };
    }

    /// The rows of a grid by a loop over points, as for any field that makes no use of the grid.
    private static RowEvaluator rows(JetLoop loop, Grid grid) {
        Field field = _ -> loop::run;
        return field.rows(grid, Order.HESSIAN);
    }
}
