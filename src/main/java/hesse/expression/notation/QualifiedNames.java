package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Flaw;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names out of modules and classes of programming languages: `np.sin`, `math.pi`, `Math.PI`, `scipy.special.erf`. The logarithm of a
/// program is the natural one, so that `np.log` is `ln`; and its `sinc` is sin(πu)/(πu).
final class QualifiedNames implements Notation {
    private static final Set<String> MODULES = Set.of("np", "numpy", "math", "Math", "cmath", "torch", "tf", "tensorflow", "jnp", "jax",
            "sp", "sympy", "scipy",
            "special", "linalg", "nn", "functional", "F", "mp", "mpmath", "cp", "std", "numbers", "lax", "anp", "StrictMath", "random");

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        if (lexemes.stream().noneMatch(lexeme -> lexeme.is(Symbol.PERIOD))) {
            return lexemes;
        }
        var plain = new ArrayList<Lexeme>();
        for (int i = 0; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            boolean member = lexeme.is(Symbol.PERIOD) && i + 1 < lexemes.size() && lexemes.get(i + 1) instanceof Word;
            if (member && !plain.isEmpty() && plain.getLast() instanceof Word(var module, _, _) && MODULES.contains(module)) {
                plain.removeLast();
                plain.add(member((Word) lexemes.get(++i), i + 1 < lexemes.size() && lexemes.get(i + 1).is(Symbol.PERIOD)));
            } else if (member && !plain.isEmpty() && plain.getLast().endsOperand()) {
                var name = (Word) lexemes.get(i + 1);
                plain.add(new Unreadable(Flaw.MEMBER, "." + name.text(), lexeme.start(), name.end()));
            } else {
                plain.add(lexeme);
            }
        }
        return plain;
    }

    private static Word member(Word name, boolean module) {
        var text = module ? name.text() : switch (name.text()) {
            case "log" -> "ln";
            case "sinc" -> "sincpi";
            default -> name.text();
        };
        return new Word(text, name.start(), name.end());
    }
}
