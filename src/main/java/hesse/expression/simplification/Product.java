package hesse.expression.simplification;

import hesse.expression.Function;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Group;
import hesse.expression.simplification.Base.Number;
import hesse.expression.simplification.Base.Symbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A product under construction: powers of equal bases are collected.
final class Product {
    private final SumArithmetic algebra;
    private final SequencedMap<Base, Sum> powers = new LinkedHashMap<>();
    private Rational factor = Rational.ONE;

    Product(SumArithmetic algebra) {
        this.algebra = algebra;
    }

    Product times(Rational number) {
        factor = factor.times(number);
        return this;
    }

    Product times(Sum sum) {
        var whole = sum.size() < 2 ? sum : algebra.shortened(sum);
        if (whole.isZero()) {
            return times(Rational.ZERO);
        }
        if (whole.isSingle()) {
            return times(whole.factor()).times(whole.monomial());
        }
        return TermOrder.beginsWithMinus(whole) ? times(Rational.MINUS_ONE).times(new Group(whole.opposite()), Sum.ONE)
                : times(new Group(whole), Sum.ONE);
    }

    /// Whether there is nothing but a number so far.
    boolean isNumber() {
        return powers.isEmpty();
    }

    Product times(Monomial monomial) {
        monomial.powers().forEach(this::times);
        return this;
    }

    Product times(Base base, Sum exponent) {
        algebra.limit().spend(1);
        var before = powers.get(base);
        set(base, before == null ? exponent : algebra.add(before, exponent));
        return this;
    }

    Sum sum() {
        if (factor.signum() == 0) {
            return Sum.ZERO;
        }
        powers.keySet().stream().filter(base -> base instanceof Applied(var function, _) && function == Function.SIGN)
                .map(Applied.class::cast).toList().forEach(this::mergeSign);
        return algebra.add(List.of(Sum.of(factor, new Monomial(new LinkedHashMap<>(powers)))));
    }

    /// u sign(u) is |u|, and |u| sign(u) is u, with odd powers too.
    private void mergeSign(Applied sign) {
        if (!Sum.ONE.equals(powers.get(sign))) {
            return;
        }
        var u = sign.arguments().getFirst();
        var abs = new Applied(Function.ABS, sign.arguments());
        var plain = u.isSingle() ? u.factor().equals(Rational.ONE) && u.monomial().powers().size() == 1
                && u.monomial().powers().firstEntry().getValue().isOne() ? u.monomial().powers().firstEntry().getKey() : null
                : new Group(u);
        if (isOdd(powers.get(abs))) {
            powers.remove(sign);
            times(algebra.power(u, powers.remove(abs)));
        } else if (plain != null && isOdd(powers.get(plain))) {
            powers.remove(sign);
            times(abs, powers.remove(plain));
        }
    }

    private static boolean isOdd(Sum exponent) {
        return exponent != null && exponent.number().filter(n -> n.isWhole() && n.isOdd()).isPresent();
    }

    private void set(Base base, Sum exponent) {
        if (exponent.isZero()) {
            powers.remove(base);
            return;
        }
        switch (base) {
            case Symbol _ -> setSymbol(base, exponent);
            case Number(var number) -> setNumber(base, number, exponent);
            case Applied(var function, var arguments) -> setCall(base, function, arguments.getFirst(), exponent);
            case Group(var sum) when sum.isSingle() && exponent.number().filter(Rational::isSmallWhole).isPresent() -> {
                powers.remove(base);
                times(algebra.power(sum, exponent));
            }
            case Group _ -> powers.put(base, exponent);
        }
    }

    /// e^(k log u) is u^k.
    private void setSymbol(Base base, Sum exponent) {
        if (base.equals(Base.E) && exponent.isSingle() && exponent.monomial().powers().size() == 1
                && exponent.monomial().powers().firstEntry().getKey() instanceof Applied(var function, var arguments)
                && function == Function.LOG && exponent.monomial().powers().firstEntry().getValue().isOne()) {
            powers.remove(base);
            times(algebra.power(arguments.getFirst(), Sum.of(exponent.factor())));
        } else {
            powers.put(base, exponent);
        }
    }

    /// The whole part of the exponent goes into the numeric factor: 3^(3/2) is 3 sqrt(3).
    private void setNumber(Base base, Rational number, Sum exponent) {
        var constant = exponent.number().orElse(null);
        if (constant == null) {
            powers.put(base, exponent);
            return;
        }
        var whole = constant.signum() < 0 ? constant.negated().floor().negated() : constant.floor();
        if (!whole.isSmallWhole()) {
            throw new OutOfRange("too many digits");
        }
        factor = factor.times(number.power(whole.numerator().intValueExact()));
        var rest = constant.plus(whole.negated());
        if (rest.signum() == 0) {
            powers.remove(base);
        } else {
            powers.put(base, Sum.of(rest));
        }
    }

    /// |u|^2 is u^2; sign(u)^3 is sign(u), and away from its jump sign(u)^2 is 1 and 1/sign(u) is sign(u).
    private void setCall(Base base, Function function, Sum argument, Sum exponent) {
        var whole = exponent.number().filter(Rational::isSmallWhole).orElse(null);
        boolean even = whole != null && !whole.isOdd();
        if (function == Function.ABS && even) {
            powers.remove(base);
            times(algebra.power(argument, exponent));
        } else if (function == Function.SIGN && even) {
            powers.remove(base);
        } else if (function == Function.SIGN && whole != null) {
            powers.put(base, Sum.ONE);
        } else {
            powers.put(base, exponent);
        }
    }
}
