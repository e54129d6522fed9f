package hesse.expression;

import hesse.expression.TreeBuilder.Part;
import java.util.List;
import java.util.Optional;

/// What a name can call: a function, or a combination that has a name of its own in other programs.
///
/// @param function  the function, if it is one
/// @param least     the fewest arguments
/// @param most      the most arguments
/// @param bare      whether its argument may stand without brackets, as that of a sine
/// @param bracketed whether the name is that of a function only before a bracket, and else a parameter, as gamma is
/// @param tree      makes the tree
record Callable(Optional<Function> function, int least, int most, boolean bare, boolean bracketed, Composition tree) {
    static final int ANY = Integer.MAX_VALUE;

    /// How arguments, as many as are allowed, become a tree.
    @FunctionalInterface
    interface Composition {
        Part of(TreeBuilder trees, List<Part> arguments, Token at) throws SyntaxException;
    }

    static Callable of(Function function, boolean bare, boolean bracketed) {
        return new Callable(Optional.of(function), function.arity(), function.arity(), bare, bracketed,
                (trees, arguments, at) -> trees.call(function, arguments, at));
    }

    /// A function of two arguments that takes more by nesting to the left: max(x, y, z) = max(max(x, y), z).
    static Callable nesting(Function function) {
        return new Callable(Optional.of(function), 2, ANY, false, false, (trees, arguments, at) -> {
            var nested = arguments.getFirst();
            for (var argument : arguments.subList(1, arguments.size())) {
                nested = trees.call(function, at, nested, argument);
            }
            return nested;
        });
    }

    /// A combination, which is called with brackets only.
    static Callable composed(int least, int most, Composition tree) {
        return new Callable(Optional.empty(), least, most, false, true, tree);
    }

    /// A root, whose argument without brackets is a single factor.
    boolean isRoot() {
        return function.filter(f -> f == Function.SQRT || f == Function.CBRT).isPresent();
    }
}
