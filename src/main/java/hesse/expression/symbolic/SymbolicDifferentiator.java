package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import hesse.expression.Printer;
import hesse.expression.simplification.PrintedLength;
import hesse.expression.simplification.Simplifier;
import hesse.expression.simplification.WorkLimitExceeded;
import hesse.expression.symbolic.Derivative.Formula;
import hesse.expression.symbolic.Derivative.TooLong;
import java.util.List;

/// Computes the derivatives of one formula, each from a simplified one before it.
final class SymbolicDifferentiator {
    private final Expression f;
    private final Simplifier simplifier = new Simplifier();

    SymbolicDifferentiator(Expression f) {
        this.f = f;
    }

    SymbolicDerivatives derivatives() {
        var start = start();
        var fx = derivative(start, Variable.X);
        var fy = derivative(start, Variable.Y);
        return new SymbolicDerivatives(f, fx, fy, derivative(fx, Variable.X),
                shorter(derivative(fx, Variable.Y), derivative(fy, Variable.X)), derivative(fy, Variable.Y), start instanceof TooLong ? List.of() : KinkFinder.of(f, this::simplified));
    }

    private Expression simplified(Expression difference) {
        try {
            return simplifier.simplified(difference);
        } catch (WorkLimitExceeded _) {
            return difference;
        }
    }

    private Derivative start() {
        try {
            simplifier.typed(f);
            return new Formula(f);
        } catch (WorkLimitExceeded _) {
            return new TooLong();
        }
    }

    private Derivative derivative(Derivative of, Variable by) {
        return switch (of) {
            case TooLong _ -> of;
            case Formula(var formula) -> derivative(formula, by);
        };
    }

    private Derivative derivative(Expression formula, Variable by) {
        try {
            var derivative = simplifier.simplified(Differentiation.of(formula, by));
            return Printer.print(derivative).length() > SymbolicDerivatives.MAX_LENGTH ? new TooLong() : new Formula(derivative);
        } catch (WorkLimitExceeded _) {
            return new TooLong();
        }
    }

    private static Derivative shorter(Derivative one, Derivative other) {
        if (one instanceof Formula(var first) && other instanceof Formula(var second)) {
            return PrintedLength.of(second) < PrintedLength.of(first) ? other : one;
        }
        return one instanceof TooLong ? other : one;
    }
}
