package hesse.expression.simplification;

import hesse.expression.Function;
import hesse.expression.simplification.Base.Applied;
import java.util.LinkedHashMap;
import java.util.Optional;

/// sin^2 + cos^2 = 1 and cosh^2 - sinh^2 = 1, also with a factor before both, and with the 1 on the other side.
final class Identities {
    private static final Sum TWO = Sum.of(Rational.of(2));

    private final SumArithmetic algebra;

    Identities(SumArithmetic algebra) {
        this.algebra = algebra;
    }

    /// The sum with as many of its terms combined as can be.
    Sum applied(Sum sum) {
        var before = sum;
        var after = once(sum);
        while (after.size() < before.size()) {
            before = after;
            after = once(before);
        }
        return before;
    }

    private Sum once(Sum sum) {
        for (var monomial : sum.terms().keySet()) {
            for (var base : monomial.powers().keySet()) {
                if (base instanceof Applied call && monomial.powers().get(base).equals(TWO)) {
                    var combined = combined(sum, monomial, call);
                    if (combined.isPresent()) {
                        return combined.get();
                    }
                }
            }
        }
        return sum;
    }

    /// With t = c r g^2 and its partner g* of g: g^2 = a - b g*^2 for numbers a, b; so t is c a r - c b r g*^2, which is
    /// shorter if both like terms are there, or one that takes t with it.
    private Optional<Sum> combined(Sum sum, Monomial monomial, Applied call) {
        return partner(call).flatMap(partner -> {
            var rest = new LinkedHashMap<>(monomial.powers());
            rest.remove(call);
            var factor = sum.terms().get(monomial);
            var r = new Monomial(rest);
            var without = algebra.add(sum, Sum.of(factor.negated(), monomial));
            var ones = algebra.multiply(Sum.of(factor.times(partner.constant()), r), Sum.ONE);
            var squares = algebra.product().times(factor.times(partner.square())).times(r).times(partner.base(), TWO).sum();
            var combined = algebra.add(without, ones, squares);
            return combined.size() < sum.size() ? Optional.of(combined) : Optional.empty();
        });
    }

    /// g^2 = constant + square g*^2.
    private record Partner(Base base, Rational constant, Rational square) {}

    private static Optional<Partner> partner(Applied call) {
        var one = Rational.ONE;
        var minus = Rational.MINUS_ONE;
        return switch (call.function()) {
            case SIN -> Optional.of(new Partner(new Applied(Function.COS, call.arguments()), one, minus));
            case COS -> Optional.of(new Partner(new Applied(Function.SIN, call.arguments()), one, minus));
            case SINH -> Optional.of(new Partner(new Applied(Function.COSH, call.arguments()), minus, one));
            case COSH -> Optional.of(new Partner(new Applied(Function.SINH, call.arguments()), one, one));
            case TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ATAN2, ACOT, ASEC, ACSC, TANH, COTH, SECH, CSCH, ASINH, ACOSH, ATANH, ACOTH, ASECH,
                    ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P, LOGADDEXP, SQRT, CBRT, ROOT, HYPOT, ABS, SIGN, HEAVISIDE, FLOOR, CEIL,
                    ROUND, TRUNC, FRAC, MOD, MIN, MAX, SIGMOID, LOGIT, SOFTPLUS, RELU, SINC, ERF, ERFC, GAMMA, POLYGAMMA, LESS, LESS_EQUAL,
                    EQUAL, NOT_EQUAL, IF -> Optional.empty();
        };
    }
}
