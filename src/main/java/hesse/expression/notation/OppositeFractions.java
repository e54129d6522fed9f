package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Command;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A minus before a fraction of LaTeX is that of its numerator: `-\frac{2 x}{y}` becomes `\frac{-2 x}{y}`, and `-\frac{x + 1}{y}` becomes
/// `\frac{-{x + 1}}{y}`. The value is the same to the last bit, and so is the tree, wherever the program wrote the fraction itself.
final class OppositeFractions implements Notation {
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> FENCES = Set.of("left", "right");
    private static final Set<String> OPENING = Set.of("left", "lfloor", "lceil", "begin");
    private static final Set<String> CLOSING = Set.of("right", "end");
    private static final Set<Symbol> LOOSER_THAN_PRODUCTS = Set.of(Symbol.PLUS, Symbol.MINUS, Symbol.LESS, Symbol.LESS_EQUAL,
            Symbol.GREATER, Symbol.GREATER_EQUAL,
            Symbol.EQUAL, Symbol.EQUALS, Symbol.NOT_EQUAL, Symbol.AND, Symbol.OR, Symbol.NOT);
    private static final Set<Symbol> TIGHTER_THAN_SIGNS = Set.of(Symbol.POWER, Symbol.OPEN_RAISED, Symbol.FACTORIAL, Symbol.DEGREE);

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        if (lexemes.stream().noneMatch(lexeme -> isCommand(lexeme, FRACTIONS))) {
            return lexemes;
        }
        var plain = new ArrayList<Lexeme>(lexemes.size());
        var closedTwice = new HashSet<Integer>();
        for (int i = 0; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            if (isSignOfFraction(lexemes, i)) {
                plain.add(lexemes.get(i + 1));
                plain.add(lexemes.get(i + 2));
                plain.add(lexeme);
                if (isSum(lexemes, i + 2)) {
                    plain.add(lexemes.get(i + 2));
                    closedTwice.add(Brackets.matching(lexemes, i + 2));
                }
                i += 2;
                continue;
            }
            plain.add(lexeme);
            if (closedTwice.contains(i)) {
                plain.add(lexeme);
            }
        }
        return plain;
    }

    /// Of a whole fraction in braces that nothing is done with which binds more tightly than the sign.
    private static boolean isSignOfFraction(List<Lexeme> lexemes, int at) {
        boolean sign = lexemes.get(at).is(Symbol.MINUS)
                && (at == 0 || leavesRoomForSign(lexemes.get(at - 1)) || isBehindWords(lexemes, at)
                        || at > 1 && isCommand(lexemes.get(at - 2), Set.of("left")));
        if (!sign || at + 2 >= lexemes.size() || !isCommand(lexemes.get(at + 1), FRACTIONS) || !lexemes.get(at + 2).is(Symbol.OPEN_CURLY)) {
            return false;
        }
        int below = Brackets.matching(lexemes, at + 2) + 1;
        if (below >= lexemes.size() || !lexemes.get(below).is(Symbol.OPEN_CURLY)) {
            return false;
        }
        int behind = Brackets.matching(lexemes, below) + 1;
        return behind >= lexemes.size() || meaning(lexemes.get(behind)).filter(TIGHTER_THAN_SIGNS::contains).isEmpty();
    }

    private static boolean leavesRoomForSign(Lexeme before) {
        return isCommand(before, OPENING)
                || meaning(before)
                .filter(symbol -> !symbol.closes() && symbol != Symbol.FACTORIAL && symbol != Symbol.DEGREE && symbol != Symbol.BAR)
                .isPresent();
    }

    /// Behind `\text{ if }` and `\begin{cases}`.
    private static boolean isBehindWords(List<Lexeme> lexemes, int at) {
        boolean word = at > 3 && lexemes.get(at - 1).closes() && lexemes.get(at - 2) instanceof Lexeme.Word;
        return word && (((Lexeme.Word) lexemes.get(at - 2)).text().equals("if") || isCommand(lexemes.get(at - 4), Set.of("begin")));
    }

    /// Whether between the brackets stands more than a product.
    private static boolean isSum(List<Lexeme> lexemes, int open) {
        int depth = 0;
        boolean bar = false;
        for (int i = open; i < Brackets.matching(lexemes, open); i++) {
            var lexeme = lexemes.get(i);
            if (depth == 1 && meaning(lexeme).filter(LOOSER_THAN_PRODUCTS::contains).isPresent()) {
                return true;
            }
            if (lexeme.is(Symbol.BAR) && !isCommand(lexemes.get(i - 1), FENCES)) {
                bar = !bar;
                depth += bar ? 1 : -1;
            }
            depth += isCommand(lexeme, OPENING) || opensLikeSign(lexeme) ? 1 : isCommand(lexeme, CLOSING) || closesLikeSign(lexeme) ? -1
                    : 0;
        }
        return false;
    }

    private static boolean opensLikeSign(Lexeme lexeme) {
        return meaning(lexeme).filter(Symbol::opens).isPresent();
    }

    private static boolean closesLikeSign(Lexeme lexeme) {
        return meaning(lexeme).filter(Symbol::closes).isPresent();
    }

    private static boolean isCommand(Lexeme lexeme, Set<String> names) {
        return lexeme instanceof Command(var name, _, _) && names.contains(name);
    }

    private static Optional<Symbol> meaning(Lexeme lexeme) {
        return switch (lexeme) {
            case Lexeme.Sign sign -> Optional.of(sign.symbol());
            case Command(var name, _, _) -> LatexCommands.sign(name);
            case Lexeme.Number _, Lexeme.Word _, Lexeme.Unreadable _ -> Optional.empty();
        };
    }
}
