package hesse.expression.simplification;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Group;
import hesse.expression.simplification.Base.Number;
import hesse.expression.simplification.Base.Symbol;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;

/// The order of factors: numbers, constants, parameters, parentheses with nothing else in them, x, y, functions of parameters, parentheses,
/// functions of x and of y, parentheses with functions in them, and exp last; within each the order of the formula.
final class FactorOrder {
    private FactorOrder() {}

    static List<Entry<Base, Sum>> ordered(Monomial monomial) {
        return monomial.powers().entrySet().stream().sorted(Comparator.comparingInt(FactorOrder::rank)).toList();
    }

    private static int rank(Entry<Base, Sum> power) {
        return switch (power.getKey()) {
            case Number _ -> 0;
            case Symbol(var expression) -> power.getKey().equals(Base.E) && !power.getValue().isOne() ? 11 : symbol(expression);
            case Group(var sum) -> power.getKey().isConstant() ? 3 : TermOrder.isPolynomial(sum) ? 7 : 10;
            case Applied(_, var arguments) -> power.getKey().isConstant() ? 6 : arguments.stream().anyMatch(u -> u.dependsOn(Variable.X))
                    ? 8 : 9;
        };
    }

    private static int symbol(hesse.expression.Expression expression) {
        return switch (expression) {
            case Constant _ -> 1;
            case Parameter _ -> 2;
            case Variable variable -> variable == Variable.X ? 4 : 5;
            case hesse.expression.Expression.Literal _, hesse.expression.Expression.Negation _, hesse.expression.Expression.Binary _,
                    hesse.expression.Expression.Call _ -> 6;
        };
    }
}
