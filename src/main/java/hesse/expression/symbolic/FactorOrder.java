package hesse.expression.symbolic;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.symbolic.Base.Applied;
import hesse.expression.symbolic.Base.Group;
import hesse.expression.symbolic.Base.Number;
import hesse.expression.symbolic.Base.Symbol;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;

/// The order of factors: numbers, constants, parameters, x, y, parentheses, functions, and exp last; within each the
/// order of the formula.
final class FactorOrder {
    private FactorOrder() {}

    static List<Entry<Base, Sum>> ordered(Monomial monomial) {
        return monomial.powers().entrySet().stream().sorted(Comparator.comparingInt(FactorOrder::rank)).toList();
    }

    private static int rank(Entry<Base, Sum> power) {
        return switch (power.getKey()) {
            case Number _ -> 0;
            case Symbol(var expression) -> power.getKey().equals(Base.E) && !power.getValue().isOne() ? 8 : symbol(expression);
            case Group _ -> 6;
            case Applied _ -> 7;
        };
    }

    private static int symbol(hesse.expression.Expression expression) {
        return switch (expression) {
            case Constant _ -> 1;
            case Parameter _ -> 2;
            case Variable variable -> variable == Variable.X ? 3 : 4;
            case hesse.expression.Expression.Literal _, hesse.expression.Expression.Negation _, hesse.expression.Expression.Binary _,
                    hesse.expression.Expression.Call _ -> 5;
        };
    }
}
