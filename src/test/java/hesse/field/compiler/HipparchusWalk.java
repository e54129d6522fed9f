package hesse.field.compiler;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.field.Jet;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/// Jets of smooth formulas by walking the tree in Hipparchus' arithmetic: slow and somebody else's.
record HipparchusWalk(DerivativeStructure x, DerivativeStructure y) {

    static Jet jet(Expression expression, double x, double y) {
        var factory = new DSFactory(2, 2);
        var f = new HipparchusWalk(factory.variable(0, x), factory.variable(1, y)).at(expression);
        return new Jet(f.getValue(), f.getPartialDerivative(1, 0), f.getPartialDerivative(0, 1),
                f.getPartialDerivative(2, 0), f.getPartialDerivative(1, 1), f.getPartialDerivative(0, 2));
    }

    private DerivativeStructure at(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> x.getFactory().constant(value);
            case Constant constant -> x.getFactory().constant(constant.value());
            case Parameter(var name) -> throw new IllegalArgumentException(name);
            case Variable variable -> switch (variable) {
                case X -> x;
                case Y -> y;
            };
            case Negation(var operand) -> at(operand).negate();
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS -> at(left).add(at(right));
                case MINUS -> at(left).subtract(at(right));
                case TIMES -> at(left).multiply(at(right));
                case DIVIDE -> at(left).divide(at(right));
                case POWER -> power(at(left), right);
            };
            case Call(var function, var arguments) when function.arity() == 2 ->
                    binary(function, at(arguments.getFirst()), arguments.getLast());
            case Call(var function, var arguments) -> unary(function, at(arguments.getFirst()));
        };
    }

    private DerivativeStructure power(DerivativeStructure base, Expression exponent) {
        if (exponent instanceof Literal(double p)) {
            return p == Math.rint(p) ? base.pow((int) p) : base.pow(p);
        }
        return base.pow(at(exponent));
    }

    private DerivativeStructure binary(Function function, DerivativeStructure u, Expression last) {
        return switch (function) {
            case HYPOT -> u.hypot(at(last));
            case ATAN2 -> u.atan2(at(last));
            case ROOT -> u.rootN((int) ((Literal) last).value());
            case LOGADDEXP -> u.exp().add(at(last).exp()).log();
            case MIN, MAX, MOD, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF, SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ACOT,
                    ASEC,
                    ACSC, SINH, COSH, TANH, COTH, SECH, CSCH, ASINH, ACOSH, ATANH, ACOTH, ASECH, ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P,
                    SQRT, CBRT, ABS, SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC, FRAC, SIGMOID, LOGIT, SOFTPLUS, RELU, SINC, ERF, ERFC,
                    GAMMA -> throw new IllegalArgumentException(function + " is not smooth or not binary");
        };
    }

    private static DerivativeStructure unary(Function function, DerivativeStructure u) {
        return switch (function) {
            case SIN -> u.sin();
            case COS -> u.cos();
            case TAN -> u.tan();
            case ASIN -> u.asin();
            case ACOS -> u.acos();
            case ATAN -> u.atan();
            case SINH -> u.sinh();
            case COSH -> u.cosh();
            case TANH -> u.tanh();
            case EXP -> u.exp();
            case LOG -> u.log();
            case LOG10 -> u.log10();
            case LOG2 -> u.log().divide(Math.log(2));
            case SQRT -> u.sqrt();
            case CBRT -> u.cbrt();
            case SIGMOID -> u.negate().exp().add(1).reciprocal();
            case SOFTPLUS -> u.exp().log1p();
            case COT -> u.tan().reciprocal();
            case SEC -> u.cos().reciprocal();
            case CSC -> u.sin().reciprocal();
            case ACOT -> u.atan().negate().add(Math.PI / 2);
            case ASEC -> u.reciprocal().acos();
            case ACSC -> u.reciprocal().asin();
            case COTH -> u.tanh().reciprocal();
            case SECH -> u.cosh().reciprocal();
            case CSCH -> u.sinh().reciprocal();
            case ASINH -> u.asinh();
            case ACOSH -> u.acosh();
            case ATANH -> u.atanh();
            case ACOTH -> u.reciprocal().atanh();
            case ASECH -> u.reciprocal().acosh();
            case ACSCH -> u.reciprocal().asinh();
            case EXPM1 -> u.expm1();
            case LOG1P -> u.log1p();
            case LOGIT -> u.divide(u.negate().add(1)).log();
            case SINC -> u.sin().divide(u);
            case ABS, SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC, FRAC, MOD, RELU, ERF, ERFC, GAMMA, POLYGAMMA, LOGADDEXP, ROOT, ATAN2, MIN,
                    MAX,
                    HYPOT, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF ->
                    throw new IllegalArgumentException(function + " is not smooth or not unary");
        };
    }
}
