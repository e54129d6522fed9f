package hesse.expression;

import hesse.expression.TreeBuilder.Part;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// Where a part of a formula begins that is read by itself, and what its end will make of it.
sealed interface Scope {
    record Formula() implements Scope {}

    record Group(Token.Sign open) implements Scope {}

    /// Between bars.
    record Absolute(Token.Sign open) implements Scope {}

    /// Raised characters, the exponent of what stands before them.
    record Raised(Part base, Token.Sign open) implements Scope {}

    /// The exponent between a function's name and its argument, `2` in `sin^2 x`.
    record FunctionPower(Token.FunctionName name) implements Scope {}

    /// Arguments in brackets.
    record Arguments(CallHead head, Token.Sign open, List<Part> complete) implements Scope {
        Arguments(CallHead head, Token.Sign open) {
            this(head, open, new ArrayList<>());
        }
    }

    /// An argument without brackets.
    ///
    /// @param single whether it is one factor, as the argument of a root is
    /// @param start  where it begins
    record Bare(CallHead head, boolean single, int start) implements Scope {}

    /// What a call begins with: the function's name, perhaps with an exponent, which is null if there is none.
    record CallHead(Token.FunctionName name, Part power) {}

    /// The opening bracket, null if none stands at the beginning.
    default Token.Sign bracket() {
        return switch (this) {
            case Group(var open) -> open;
            case Absolute(var open) -> open;
            case Raised(_, var open) -> open;
            case Arguments(_, var open, _) -> open;
            case Formula _, FunctionPower _, Bare _ -> null;
        };
    }

    /// Whether this sign closes the scope.
    default boolean closedBy(Token.Sign sign) {
        var open = bracket();
        if (open == null) {
            return false;
        }
        return this instanceof Absolute ? sign.symbol() == Symbol.BAR || sign.symbol() == Symbol.CLOSE_BAR
                : open.symbol().closing() == sign.symbol();
    }
}
