package hesse.expression;

import java.util.Optional;

/// Reads a formula as people write it, in any of the notations of `hesse.expression.notation`.
///
/// From loose to tight; all but powers group to the left:
///
/// ```
/// condition  = comparison (("or" | "and") comparison)*          "and" before "or"; "not" before a comparison
/// comparison = sum (("<" | "<=" | "=" | ...) sum)*               a chain: each link has to hold
/// sum        = product (("+" | "-") product)*
/// product    = signed (("*" | "/" | "mod" | nothing) signed)*    nothing: before a number, a name or a bracket
/// signed     = ("+" | "-" | "!")* power
/// power      = primary (raised | "!" | "°")* ("^" signed)?
/// primary    = number | name | call | "(" condition ")" | "|" condition "|"
/// call       = function exponent? ("(" condition ("," condition)* ")" | argument)
/// exponent   = raised | "^" factor                               the function's power; with -1 its inverse
/// argument   = signed signed*                                    an argument without brackets
/// ```
///
/// So `-x^2` is -(x²), `2^3^2` is 2⁹, and `1/2x` is (1/2)·x, because a product without a sign is a product like any
/// other. An argument without brackets ends at every operator that is written, before the next function, and before a bracket unless
/// all before it are coefficients: `sin 2x cos y` is sin(2x) cos(y), `sin x/2` is sin(x)/2, `sin 2(x + y)` is sin(2(x + y)). That of
/// a root is one factor: `√2 x` is √2·x. How names are told from products of names is written at [NameResolver].
///
/// [FormulaParser] works by this grammar. Parsing takes
/// time in proportion to the text's length and answers every text with a tree or an error.
public final class Parser {
    /// The longest text that is read, in UTF-16 units.
    public static final int MAX_LENGTH = 10_000;

    /// The most nodes on a path from a tree's root to a leaf; a sum of n terms is n deep. Low enough for recursion over
    /// a tree on a stack of 512 KB, which leaves a kilobyte for each level.
    public static final int MAX_DEPTH = 500;

    /// The most nodes in a tree.
    public static final int MAX_NODES = 10_000;

    private Parser() {}

    /// Reads a formula, in the variables that it suggests.
    public static ParseResult parse(String text) {
        return result(Reading.of(text, Optional.empty()));
    }

    /// Reads a formula in these variables.
    public static ParseResult parse(String text, VariableNames variables) {
        return result(Reading.of(text, Optional.of(variables)));
    }

    private static ParseResult result(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> new ParseResult.Parsed(understood.expression());
            case Reading.Refused(var error) -> new ParseResult.Refused(error);
        };
    }
}
