package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.SyntaxError.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides how a word is read: as a known name, as a product that a person wrote without signs, or as a parameter.
///
/// - Known names are the variables `x`, `y` (also `w1`, `w2`, `w_1`, `w_2`), the constants `pi` and `e`, and the
///   functions. All but `e` are read in capitals too, so that `X` is not silently a parameter.
/// - A product is made of factors x, y, w1, w2, e and pi, and may begin with one other letter if a variable follows it:
///   `xy`, `ax`, `bxy`, `w1w2`, `pix`, `xe`.
/// - A product glued to a function's name is one too: `xsin(x)`. A function's name glued to what looks like its
///   argument is cut there, for the parser to ask for the parentheses: `sinx`, `sin2x`.
/// - Everything else is a parameter, `alpha` or `c_2`; but a word of two or more letters before `(` is taken for a
///   function that does not exist.
final class NameResolver {
    private static final int LONGEST_FUNCTION = Function.allSpellings().mapToInt(String::length).max().orElseThrow();

    private final String word;
    private final int offset;
    private final boolean called;

    private NameResolver(String word, int offset, boolean called) {
        this.word = word;
        this.offset = offset;
        this.called = called;
    }

    /// The tokens that the word, or the part of it before a misplaced argument, stands for; at least one.
    ///
    /// @param word letters, digits and underscores, a letter first
    /// @param offset where the word begins in the text
    /// @param called whether `(` follows the word
    static List<Token> read(String word, int offset, boolean called) throws SyntaxException {
        return new NameResolver(word, offset, called).read();
    }

    private List<Token> read() throws SyntaxException {
        var known = known(word);
        if (known.isPresent()) {
            return List.of(operand(known.get(), 0, word.length()));
        }
        var function = function(word);
        if (function.isPresent() && (called || !isLetter(function.get()))) {
            return List.of(functionName(function.get(), 0, word.length()));
        }
        int productEnd = ImplicitProducts.end(word);
        if (productEnd == word.length()) {
            return product(productEnd);
        }
        var glued = glued(productEnd);
        if (!glued.isEmpty()) {
            return glued;
        }
        if (called && word.chars().filter(c -> Characters.isLetter((char) c)).count() > 1) {
            throw unknownFunction();
        }
        return List.of(operand(new Parameter(word), 0, word.length()));
    }

    /// What the word means by itself, if it is a variable or a constant.
    static Optional<Expression> known(String word) {
        if (word.equals(Constant.E.spelling())) {
            return Optional.of(Constant.E);
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "x", "w1", "w_1" -> Optional.of(Variable.X);
            case "y", "w2", "w_2" -> Optional.of(Variable.Y);
            case "pi" -> Optional.of(Constant.PI);
            default -> Optional.empty();
        };
    }

    /// Whether its name is that of a Greek letter, which without an argument is a parameter.
    private static boolean isLetter(Function function) {
        return function == Function.GAMMA;
    }

    private static Optional<Function> function(String word) {
        return Function.named(word).or(() -> Function.named(word.toLowerCase(Locale.ROOT)));
    }

    private List<Token> product(int end) {
        var factors = new ArrayList<Token>();
        int at = 0;
        while (at < end) {
            int next = at + Math.max(1, ImplicitProducts.factorLength(word, at));
            var factor = word.substring(at, next);
            factors.add(operand(known(factor).orElseGet(() -> new Parameter(factor)), at, next));
            at = next;
        }
        return factors;
    }

    /// A product, possibly empty, then a function's name, then nothing or what looks like an argument; empty if the
    /// word can't be read so. The name may begin inside the longest product, as `exp` does in `xexp`.
    private List<Token> glued(int productEnd) {
        for (int at = Math.max(0, productEnd - LONGEST_FUNCTION); at <= productEnd; at++) {
            int nameEnd = endOfFunctionAt(at);
            if (nameEnd > at && ImplicitProducts.end(word.substring(0, at)) == at && isArgument(word.substring(nameEnd))) {
                var tokens = new ArrayList<>(product(at));
                tokens.add(functionName(function(word.substring(at, nameEnd)).orElseThrow(), at, nameEnd));
                return tokens;
            }
        }
        return List.of();
    }

    private int endOfFunctionAt(int at) {
        for (int end = Math.min(word.length(), at + LONGEST_FUNCTION); end > at; end--) {
            if (Function.named(word.substring(at, end)).filter(function -> called || !isLetter(function)).isPresent()) {
                return end;
            }
        }
        return at;
    }

    private boolean isArgument(String rest) {
        int digits = 0;
        while (digits < rest.length() && Characters.isDigit(rest.charAt(digits))) {
            digits++;
        }
        var letters = rest.substring(digits);
        return letters.isEmpty() ? rest.isEmpty() || !called : known(letters).isPresent() || ImplicitProducts.end(letters) == letters.length();
    }

    private SyntaxException unknownFunction() {
        var close = SpellingSuggestions.closeTo(word);
        return close.isEmpty()
                ? new SyntaxException(Problem.UNKNOWN_FUNCTION, offset, offset + word.length(), word)
                : new SyntaxException(Problem.MISSPELT_FUNCTION, offset, offset + word.length(), word, String.join(", ", close));
    }

    private Token operand(Expression expression, int from, int to) {
        return new Token.Operand(expression, offset + from, offset + to);
    }

    private Token functionName(Function function, int from, int to) {
        return new Token.FunctionName(function, word.substring(from, to), offset + from, offset + to);
    }
}
