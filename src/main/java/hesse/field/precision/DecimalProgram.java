package hesse.field.precision;

import hesse.expression.Expression.Variable;
import hesse.field.enclosure.EnclosureGraph;
import hesse.field.graph.Decimals;
import hesse.field.graph.Node;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/// The operations of a graph on decimal numbers of a precision.
final class DecimalProgram {

    private final EnclosureGraph graph;
    private final int[] order;
    private final DfpField field;

    DecimalProgram(EnclosureGraph graph, int digits) {
        this.graph = graph;
        order = graph.order();
        field = new DfpField(digits);
    }

    /// The number itself, all its binary digits.
    Dfp number(double value) {
        return field.newDfp(value);
    }

    /// A number of another precision.
    Dfp rounded(Dfp number) {
        return field.newDfp(number.toString());
    }

    /// f, its derivatives and det H; NaN where something isn't defined.
    Dfp[] jet(Dfp x, Dfp y) {
        var values = new Dfp[graph.graph().nodes().size()];
        for (int node : order) {
            values[node] = value(graph.graph().nodes().get(node), values, x, y);
        }
        int[] roots = graph.roots();
        var jet = new Dfp[roots.length];
        boolean defined = graph.guards().stream().noneMatch(guard -> values[guard].isNaN());
        for (int i = 0; i < jet.length; i++) {
            jet[i] = defined ? values[roots[i]] : notANumber();
        }
        return jet;
    }

    private Dfp notANumber() {
        return field.newDfp(Double.NaN);
    }

    private Dfp value(Node node, Dfp[] values, Dfp x, Dfp y) {
        return switch (node) {
            case Node.Constant(double value) -> Double.isFinite(value) ? field.newDfp(Decimals.of(value).toString()) : field.newDfp(value);
            case Node.Input(var variable) -> variable == Variable.X ? x : y;
            case Node.Range _ -> throw new IllegalArgumentException("a range has no digits");
            case Node.Unary(var operation, int a) -> unary(operation, values[a]);
            case Node.Binary(var operation, int a, int b) -> binary(operation, values[a], values[b]);
            case Node.Ternary(var operation, int a, int b, int c) -> ternary(operation, values[a], values[b], values[c]);
        };
    }

    private Dfp unary(UnaryOperation operation, Dfp a) {
        if (a.isNaN() || a.isInfinite()) {
            return notANumber();
        }
        return switch (operation) {
            case NEGATE -> a.negate();
            case ABS -> a.abs();
            case SIGN -> a.isZero() ? a : a.greaterThan(field.getZero()) ? field.getOne() : field.getOne().negate();
            case FLOOR -> a.floor();
            case SQRT -> a.lessThan(field.getZero()) ? notANumber() : a.sqrt();
            case CBRT -> a.isZero() ? a : a.cbrt();
            case EXP -> a.exp();
            case LOG -> log(a);
            case LOG10 -> log(a).divide(log(field.newDfp(10)));
            case LOG1P -> log(a.add(1));
            case TAN -> a.tan();
            case ASIN -> a.abs().greaterThan(field.getOne()) ? notANumber() : a.asin();
            case ACOS -> a.abs().greaterThan(field.getOne()) ? notANumber() : a.acos();
            case ATAN -> a.atan();
            case ROUND -> a.add(field.newDfp("0.5")).floor();
            case TRUNC -> a.lessThan(field.getZero()) ? a.negate().floor().negate() : a.floor();
            case EXPM1 -> a.exp().subtract(field.getOne());
            case ASINH -> log(a.abs().add(a.multiply(a).add(1).sqrt())).multiply(a.lessThan(field.getZero()) ? -1 : 1);
            case ACOSH -> a.lessThan(field.getOne()) ? notANumber() : log(a.add(a.multiply(a).subtract(field.getOne()).sqrt()));
            case ATANH -> log(field.getOne().add(a).divide(field.getOne().subtract(a))).divide(2);
            case GAUSSIAN -> a.multiply(a).negate().exp();
            // Of these there are no more digits to be had.
            case ERF, ERFC, GAMMA, GAMMA_SLOPE -> notANumber();
            case QUADRANT, SIN_OF_REDUCED, COS_OF_REDUCED -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    private Dfp log(Dfp a) {
        return a.greaterThan(field.getZero()) ? a.log() : notANumber();
    }

    private Dfp binary(BinaryOperation operation, Dfp a, Dfp b) {
        if (a.isNaN() || a.isInfinite() || b != null && (b.isNaN() || b.isInfinite())) {
            return notANumber();
        }
        return switch (operation) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> b.isZero() ? notANumber() : a.divide(b);
            case POWER -> power(a, b);
            case MIN -> a.lessThan(b) ? a : b;
            case MAX -> a.greaterThan(b) ? a : b;
            case HYPOT -> a.multiply(a).add(b.multiply(b)).sqrt();
            case SIN -> a.sin();
            case COS -> a.cos();
            case SINH -> a.exp().subtract(a.negate().exp()).divide(2);
            case COSH -> a.exp().add(a.negate().exp()).divide(2);
            case TANH -> tanh(a);
            case ATAN2 -> a.isZero() && b.isZero() ? notANumber() : a.atan2(b);
            case ROOT -> root(a, b);
            case MOD -> b.isZero() ? notANumber() : a.subtract(b.multiply(a.divide(b).floor()));
            case SINC -> a.isZero() ? field.getOne() : a.sin().divide(a);
            case POLYGAMMA -> notANumber();
            case LESS -> truth(a.lessThan(b));
            case LESS_EQUAL -> truth(!a.greaterThan(b));
            case EQUAL -> truth(a.equals(b));
            case NOT_EQUAL -> truth(!a.equals(b));
            case REDUCED_ANGLE -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }

    private Dfp tanh(Dfp a) {
        var e = a.abs().multiply(-2).exp();
        var size = field.getOne().subtract(e).divide(field.getOne().add(e));
        return a.lessThan(field.getZero()) ? size.negate() : size;
    }

    private Dfp power(Dfp a, Dfp b) {
        boolean whole = b.rint().equals(b) && b.abs().lessThan(field.newDfp(Integer.MAX_VALUE));
        if (whole) {
            int n = b.intValue();
            return n < 0 && a.isZero() ? notANumber() : n == 0 ? field.getOne() : n > 0 ? a.pow(n) : field.getOne().divide(a.pow(-n));
        }
        if (a.isZero()) {
            return b.greaterThan(field.getZero()) ? a : notANumber();
        }
        return a.greaterThan(field.getZero()) ? a.log().multiply(b).exp() : notANumber();
    }

    private Dfp truth(boolean holds) {
        return holds ? field.getOne() : field.getZero();
    }

    /// Also of a negative number if b is odd.
    private Dfp root(Dfp a, Dfp b) {
        boolean mirrored = a.lessThan(field.getZero()) && b.rint().equals(b) && b.remainder(field.getTwo()).abs().equals(field.getOne());
        return mirrored ? root(a.negate(), b).negate() : power(a, field.getOne().divide(b));
    }

    private Dfp ternary(TernaryOperation operation, Dfp a, Dfp b, Dfp c) {
        if (a.isNaN()) {
            return notANumber();
        }
        return switch (operation) {
            case BRANCH -> a.isZero() ? notANumber() : a.greaterThan(field.getZero()) ? b : c;
            case CHOOSE -> a.lessThan(field.getZero()) ? c : b;
            case SELECT -> a.isZero() ? c : b;
            case SINC_SLOPE -> a.isZero() ? a : a.cos().subtract(a.sin().divide(a)).divide(a);
            case SINC_CURVATURE -> a.isZero() ? field.getOne().divide(-3)
                    : a.sin().divide(a).add(ternary(TernaryOperation.SINC_SLOPE, a, b, c).multiply(2).divide(a)).negate();
            case SIN_IN_QUADRANT, COS_IN_QUADRANT -> throw new IllegalArgumentException(operation + " is part of a sine");
        };
    }
}
