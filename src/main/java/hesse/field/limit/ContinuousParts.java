package hesse.field.limit;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts of a formula that are continuous wherever they are defined, by how they are made.
final class ContinuousParts {

    private ContinuousParts() {}

    /// The parts in which both variables occur, the largest first.
    static List<Expression> of(Expression formula) {
        var parts = new ArrayList<Expression>();
        collect(formula, parts);
        return parts;
    }

    private static void collect(Expression formula, List<Expression> into) {
        if (Occurrence.of(formula) != Occurrence.BOTH) {
            return;
        }
        if (isContinuous(formula)) {
            into.add(formula);
        }
        operands(formula).forEach(operand -> collect(operand, into));
    }

    private static List<Expression> operands(Expression formula) {
        return switch (formula) {
            case Literal _, Constant _, Parameter _, Variable _ -> List.of();
            case Negation(var operand) -> List.of(operand);
            case Binary(_, var left, var right) -> List.of(left, right);
            case Call call -> call.arguments();
        };
    }

    private static boolean isContinuous(Expression formula) {
        return operands(formula).stream().allMatch(ContinuousParts::isContinuous) && switch (formula) {
            case Literal _, Constant _, Parameter _, Variable _, Negation _ -> true;
            case Binary(var operator, _, var right) -> switch (operator) {
                case PLUS, MINUS, TIMES -> true;
                case POWER -> right instanceof Literal;
                case DIVIDE -> Occurrence.of(right) == Occurrence.NEITHER;
            };
            case Call(var function, _) -> switch (function) {
                case SQRT, ABS, HYPOT, SIN, COS, EXP -> true;
                default -> false;
            };
        };
    }

    /// The formula with a variable in a part's place, if neither variable occurred anywhere else.
    static Optional<Expression> replaced(Expression formula, Expression part, Variable variable) {
        if (formula.equals(part)) {
            return Optional.of(variable);
        }
        return switch (formula) {
            case Literal _, Constant _, Parameter _ -> Optional.of(formula);
            case Variable _ -> Optional.empty();
            case Negation(var operand) -> replaced(operand, part, variable).map(Negation::new);
            case Binary(var operator, var left, var right) -> replaced(left, part, variable)
                    .flatMap(a -> replaced(right, part, variable).map(b -> (Expression) new Binary(operator, a, b)));
            case Call(var function, var arguments) -> {
                var replaced = arguments.stream().map(argument -> replaced(argument, part, variable)).flatMap(Optional::stream).toList();
                yield replaced.size() == arguments.size() ? Optional.of(new Call(function, replaced)) : Optional.empty();
            }
        };
    }
}
