package hesse.expression.notation;

import hesse.expression.lexeme.Characters;
import hesse.text.Subscripts;
import java.util.List;
import java.util.stream.Collectors;

/// How parameters are written in LaTeX: Greek letters as letters, whether typed or spelled out, what follows an
/// underscore and digits at the end as a subscript, words upright. `c_1` and `c1` look alike in print and differ by a pair of braces.
public final class LatexNames {
    private static final List<String> GREEK = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
            "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
            "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega");
    /// The letters in the order of their names above; omicron is written as o.
    private static final String LETTERS = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ";

    private LatexNames() {}

    public static String of(String name) {
        int split = name.indexOf('_');
        if (split > 0 && split < name.length() - 1) {
            return word(name.substring(0, split)) + "_{" + subscript(name.substring(split + 1)) + "}";
        }
        var stem = name.replace("_", "").replaceFirst("[0-9]+$", "");
        var digits = name.replace("_", "").substring(stem.length());
        return word(stem) + (digits.isEmpty() ? "" : "_{{" + digits + "}}");
    }

    /// The name as people read it without LaTeX: spelled-out Greek letters as letters, digits at the end lowered; `lambda1` is λ₁.
    public static String plain(String name) {
        var stem = name.replaceFirst("_?[0-9]+$", "");
        int greek = GREEK.indexOf(stem);
        return greek < 0 ? Subscripts.in(name) : Subscripts.in(LETTERS.charAt(greek) + name.substring(stem.length()));
    }

    /// Whether the name is that of a Greek letter, `lambda`.
    public static boolean isGreekLetter(String name) {
        return GREEK.contains(name);
    }

    private static String subscript(String text) {
        return text.chars().mapToObj(Character::toString).allMatch(c -> Characters.isDigit(c.charAt(0))) ? text : word(text);
    }

    private static String word(String word) {
        if (GREEK.contains(word)) {
            return "\\" + word;
        }
        var letters = word.chars().mapToObj(c -> letter((char) c)).collect(Collectors.joining());
        return word.length() == 1 ? letters : "\\mathrm{" + letters + "}";
    }

    private static String letter(char c) {
        int greek = LETTERS.indexOf(c);
        if (greek >= 0) {
            return "{\\" + GREEK.get(greek) + "}";
        }
        return c == '_' ? "\\_" : c < 128 ? String.valueOf(c) : other(c);
    }

    /// Greek letters that LaTeX has no command for.
    private static String other(char c) {
        return switch (c) {
            case 'ο', 'ό' -> "o";
            case 'ς' -> "{\\varsigma}";
            case 'ϑ' -> "{\\vartheta}";
            case 'ϕ' -> "{\\phi}";
            case 'ϵ' -> "{\\epsilon}";
            case 'ϱ' -> "{\\varrho}";
            case 'ϖ' -> "{\\varpi}";
            default -> "\\mathrm{U" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + "}";
        };
    }
}
