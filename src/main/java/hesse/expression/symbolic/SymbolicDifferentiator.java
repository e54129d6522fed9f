package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.simplification.PrintedLength;
import hesse.expression.simplification.Simplifier;
import hesse.expression.simplification.WorkLimitExceeded;
import hesse.expression.symbolic.Derivative.Formula;
import hesse.expression.symbolic.Derivative.TooLong;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
                shorter(derivative(fx, Variable.Y), derivative(fy, Variable.X)), derivative(fy, Variable.Y),
                kinks(Set.of(Variable.X, Variable.Y)));
    }

    private List<Kink> kinks(Set<Expression> variables) {
        return start() instanceof TooLong ? List.of() : KinkFinder.of(f, variables, this::simplified);
    }

    /// By all variables, also those beyond the plane.
    GradientAndHessian derivatives(VariableNames names) {
        var variables = names.all().stream().map(names::leaf).toList();
        var start = start();
        var gradient = variables.stream().map(by -> derivative(start, by)).toList();
        int n = variables.size();
        var rows = new ArrayList<List<Derivative>>();
        for (int i = 0; i < n; i++) {
            var row = new ArrayList<Derivative>();
            for (int j = 0; j < n; j++) {
                row.add(j < i ? rows.get(j).get(i) : i == j ? derivative(gradient.get(i), variables.get(i))
                        : shorter(derivative(gradient.get(i), variables.get(j)), derivative(gradient.get(j), variables.get(i))));
            }
            rows.add(row);
        }
        return new GradientAndHessian(f, names, gradient, rows, kinks(Set.copyOf(variables)));
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

    private Derivative derivative(Derivative of, Expression by) {
        return switch (of) {
            case TooLong _ -> of;
            case Formula(var formula) -> derivative(formula, by);
        };
    }

    private Derivative derivative(Expression formula, Expression by) {
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
