package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.TreeBuilder.Part;
import hesse.expression.lexeme.Symbol;
import java.util.Deque;
import java.util.List;

/// How far arguments without brackets reach: `sin 2x cos y` is sin(2x) cos(y), `sin x/2` is (sin x)/2, `√2x` is √2 x.
final class BareArguments {
    private final List<Token> tokens;
    private final Deque<OperatorStack> scopes;

    /// @param scopes of the parser, the innermost first
    BareArguments(List<Token> tokens, Deque<OperatorStack> scopes) {
        this.tokens = tokens;
        this.scopes = scopes;
    }

    /// Whether an argument without brackets is complete where this token comes next.
    boolean endBefore(int position, Scope.Bare bare) {
        var next = tokens.get(position);
        boolean coefficient = scopes.peek().coefficient() && !bare.single();
        return switch (next) {
            case Token.End _ -> true;
            case Token.FunctionName name -> !coefficient || !name.callable().isRoot();
            case Token.Operand(var leaf, _, _) -> bare.single() || !coefficient && leaf == Constant.E && isRaised(position + 1);
            case Token.Sign sign -> switch (sign.symbol()) {
                case POWER, OPEN_RAISED, FACTORIAL, DEGREE -> false;
                case BAR -> !coefficient || enclosing().scope() instanceof Scope.Absolute;
                default -> !coefficient || !sign.opens();
            };
        };
    }

    private boolean isRaised(int index) {
        return tokens.get(index).is(Symbol.POWER) || tokens.get(index).is(Symbol.OPEN_RAISED);
    }

    /// The innermost scope that isn't an argument without brackets.
    private OperatorStack enclosing() {
        return scopes.stream().filter(stack -> !(stack.scope() instanceof Scope.Bare)).findFirst().orElseThrow();
    }

    /// Takes note of what people may mean otherwise where an argument ends before the token at this position.
    void doubt(int position, Scope.Bare bare, Part argument) {
        var next = tokens.get(position);
        int start = bare.head().name().start();
        boolean operator = next.is(Symbol.TIMES) || next.is(Symbol.DIVIDE) || next.is(Symbol.MODULO);
        boolean operand = next instanceof Token.Operand || next.opens();
        if (bare.single()) {
            if (bare.head().name().callable().isRoot() && operand && argument.end() == next.start()) {
                enclosing().doubts().add(Guess.Kind.PRODUCT_AFTER_ROOT, start, bare.start(), 0);
            }
        } else if (operator && !(tokens.get(position + 1) instanceof Token.FunctionName)) {
            enclosing().doubts().add(Guess.Kind.ARGUMENT_BEFORE_OPERATOR, start, bare.start(), 1);
        } else if (next.opens() && !(enclosing().scope().closedBy((Token.Sign) next))) {
            enclosing().doubts().add(Guess.Kind.ARGUMENT_BEFORE_PARENTHESIS, start, bare.start(), 0);
        }
    }
}
