package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Parameter;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.lexeme.Characters;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.notation.LatexNames;
import hesse.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides how a word is read, once it is known what the variables are called: as a known name, as a product that a person wrote without
/// signs, or as a parameter.
///
/// - Known names are the variables, the constants `pi` and `e` and the functions, all but chosen variables also in capitals. Some
///   functions are known by their names only before a bracket, `gamma(x)`, and `log_b` is a logarithm to the base b.
/// - A word that [WordSplitter] can cut is a product or a call without brackets.
/// - Everything else is a parameter, `alpha` or `c_2`; but a word of two or more letters before a bracket is taken for a
///   function that does not exist.
final class NameResolver {
    private static final String LOGARITHM = "log_";

    private final VariableNames names;

    NameResolver(VariableNames names) {
        this.names = names;
    }

    /// The tokens that the word stands for; at least one.
    ///
    /// @param called whether a bracket follows the word
    List<Token> read(Word word, boolean called) throws SyntaxException {
        var text = word.text();
        if (called && (text.equals("Σ") || text.equals("Sigma"))) {
            throw new SyntaxException(Problem.SUM, word.start(), word.end());
        }
        var single = single(word, called);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        var pieces = WordSplitter.pieces(text, names, called);
        if (!pieces.isEmpty()) {
            return tokens(word, pieces);
        }
        var bare = bareFunctionBeforeDigits(text);
        if (bare.isPresent()) {
            throw new SyntaxException(Problem.FUNCTION_WITHOUT_PARENTHESES, word.start(), word.end(), bare.get(), bare.get() + "(x)");
        }
        if (called && text.chars().filter(c -> Characters.isLetter((char) c)).count() > 1 && !isIndexedLetter(text)) {
            throw unknownFunction(word);
        }
        return List.of(new Token.Operand(new Parameter(text), word.start(), word.end()));
    }

    /// `mu_1` and `a_b` before a parenthesis are factors.
    private static boolean isIndexedLetter(String text) {
        int index = text.indexOf('_');
        if (index == text.length() - 2 && (index == 1 || LatexNames.isGreekLetter(text.substring(0, index)))) {
            return true;
        }
        var stem = canonical(text).replaceFirst("[0-9]+$", "");
        return stem.length() < text.length() && LatexNames.isGreekLetter(stem);
    }

    private Optional<Token> single(Word word, boolean called) throws SyntaxException {
        var text = word.text();
        var known = known(text);
        if (known.isPresent()) {
            return Optional.of(new Token.Operand(known.get(), word.start(), word.end()));
        }
        var named = Callables.ALL.named(text).filter(any -> called || !any.bracketed());
        var callable = named.isPresent() ? named : logarithm(word, called);
        return callable.map(found -> new Token.FunctionName(found, text, word.start(), word.end()));
    }

    /// What the word means by itself, if it is a variable or a constant.
    Optional<Expression> known(String word) {
        var plain = canonical(word);
        for (var name : names.all()) {
            if (is(plain, name)) {
                return Optional.of(names.leaf(name));
            }
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "e" -> Optional.of(Constant.E);
            case "pi", "π" -> Optional.of(Constant.PI);
            default -> Optional.empty();
        };
    }

    private static boolean is(String word, String name) {
        return name.equals("x") || name.equals("y") ? word.equalsIgnoreCase(name) : word.equals(name);
    }

    /// Without an underscore between letters and a number.
    static String canonical(String name) {
        int underscore = name.lastIndexOf('_');
        boolean number = underscore > 0 && underscore < name.length() - 1
                && name.substring(underscore + 1).chars().allMatch(c -> Characters.isDigit((char) c));
        return number && Characters.isLetter(name.charAt(underscore - 1)) ? name.substring(0, underscore) + name.substring(underscore + 1)
                : name;
    }

    /// `log_3`, `log_a`.
    private Optional<Callable> logarithm(Word word, boolean called) throws SyntaxException {
        var text = word.text();
        if (!text.toLowerCase(Locale.ROOT).startsWith(LOGARITHM)) {
            return Optional.empty();
        }
        var index = text.substring(LOGARITHM.length());
        boolean number = index.chars().allMatch(c -> Characters.isDigit((char) c));
        if (!number && (index.length() > 1 || !called)) {
            return Optional.empty();
        }
        var base = number ? Tokens.literal(index, word.start(), word.end()) : known(index).orElseGet(() -> new Parameter(index));
        return Optional.of(new Callable(Optional.empty(), 1, 1, true, false,
                (trees, arguments, at) -> Callables.logarithm(trees, List.of(arguments.getFirst(), trees.leaf(base, at)), at)));
    }

    private List<Token> tokens(Word word, List<String> pieces) throws SyntaxException {
        var tokens = new ArrayList<Token>();
        int at = word.start();
        for (var piece : pieces) {
            // In a word from somewhere else, such as a command of LaTeX, places inside are not those of its letters.
            int end = Math.min(at + piece.length(), word.end());
            tokens.add(token(piece, at, end));
            at = end;
        }
        return tokens;
    }

    private Token token(String piece, int start, int end) throws SyntaxException {
        if (Characters.isDigit(piece.charAt(0))) {
            return new Token.Operand(Tokens.literal(piece, start, end), start, end);
        }
        var known = known(piece);
        if (known.isPresent()) {
            return new Token.Operand(known.get(), start, end);
        }
        return piece.length() == 1 ? new Token.Operand(new Parameter(piece), start, end)
                : new Token.FunctionName(Callables.ALL.named(piece).orElseThrow(), piece, start, end);
    }

    /// `sin2` may be sin 2 or sin².
    private static Optional<String> bareFunctionBeforeDigits(String text) {
        int end = text.length();
        while (end > 0 && Characters.isDigit(text.charAt(end - 1))) {
            end--;
        }
        var stem = text.substring(0, end);
        return end == text.length() ? Optional.empty() : Callables.ALL.named(stem).filter(Callable::bare).map(_ -> stem);
    }

    private static SyntaxException unknownFunction(Word word) {
        var close = Spelling.closeTo(word.text(), Stream.concat(Function.allSpellings(), Callables.ALL.combinations()));
        return close.isEmpty()
                ? new SyntaxException(Problem.UNKNOWN_FUNCTION, word.start(), word.end(), word.text())
                : new SyntaxException(Problem.MISSPELT_FUNCTION, word.start(), word.end(), word.text(), String.join(", ", close));
    }
}
