package hesse.field.limit;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;

/// Which variables occur in a formula.
enum Occurrence {
    NEITHER, X, Y, BOTH;

    static Occurrence of(Expression formula) {
        return switch (formula) {
            case Literal _, Constant _, Parameter _ -> NEITHER;
            case Variable variable -> variable == Variable.X ? X : Y;
            case Negation(var operand) -> of(operand);
            case Binary(_, var left, var right) -> of(left).and(of(right));
            case Call call -> ofArguments(call);
        };
    }

    private static Occurrence ofArguments(Call call) {
        var all = NEITHER;
        for (var argument : call.arguments()) {
            all = all.and(of(argument));
        }
        return all;
    }

    private Occurrence and(Occurrence other) {
        return this == NEITHER || this == other ? other : other == NEITHER ? this : BOTH;
    }
}
