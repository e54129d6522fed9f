package hesse.expression.notation;

import static java.util.Map.entry;

import hesse.expression.lexeme.Symbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commands of LaTeX that stand for a sign, a name or nothing, each by itself.
final class LatexCommands {
    private static final Map<String, Symbol> SIGNS = Map.ofEntries(
            entry("cdot", Symbol.TIMES), entry("times", Symbol.TIMES), entry("ast", Symbol.TIMES), entry("div", Symbol.DIVIDE),
            entry("le", Symbol.LESS_EQUAL), entry("leq", Symbol.LESS_EQUAL), entry("leqslant", Symbol.LESS_EQUAL), entry("lt", Symbol.LESS),
            entry("ge", Symbol.GREATER_EQUAL), entry("geq", Symbol.GREATER_EQUAL), entry("geqslant", Symbol.GREATER_EQUAL),
            entry("gt", Symbol.GREATER),
            entry("ne", Symbol.NOT_EQUAL), entry("neq", Symbol.NOT_EQUAL), entry("land", Symbol.AND), entry("wedge", Symbol.AND),
            entry("lor", Symbol.OR), entry("vee", Symbol.OR), entry("lnot", Symbol.NOT), entry("neg", Symbol.NOT),
            entry("bmod", Symbol.MODULO), entry("mod", Symbol.MODULO), entry("degree", Symbol.DEGREE), entry("%", Symbol.MODULO),
            entry("{", Symbol.OPEN_CURLY), entry("}", Symbol.CLOSE_CURLY), entry("lbrace", Symbol.OPEN_CURLY),
            entry("rbrace", Symbol.CLOSE_CURLY),
            entry("lbrack", Symbol.OPEN_SQUARE), entry("rbrack", Symbol.CLOSE_SQUARE), entry("lparen", Symbol.OPEN_ROUND),
            entry("rparen", Symbol.CLOSE_ROUND),
            entry("lvert", Symbol.OPEN_BAR), entry("rvert", Symbol.CLOSE_BAR), entry("lVert", Symbol.OPEN_BAR),
            entry("rVert", Symbol.CLOSE_BAR),
            entry("vert", Symbol.BAR), entry("Vert", Symbol.BAR), entry("mid", Symbol.BAR), entry("|", Symbol.BAR),
            entry("rfloor", Symbol.CLOSE_FLOOR), entry("rceil", Symbol.CLOSE_CEILING),
            entry("to", Symbol.ARROW), entry("mapsto", Symbol.ARROW), entry("rightarrow", Symbol.ARROW), entry("longmapsto", Symbol.ARROW),
            entry("colon", Symbol.COLON), entry("coloneqq", Symbol.DEFINITION), entry("\\", Symbol.NEW_ROW), entry("&", Symbol.AMPERSAND),
            entry("$", Symbol.DOLLAR),
            entry("_", Symbol.SUBSCRIPT));

    /// Blanks, sizes and styles of letters: what they say about the formula's looks is left out.
    private static final Set<String> NOTHING = Set.of(",", ";", ":", "!", " ", ">", "/", "(", ")", "[", "]", "quad", "qquad", "enspace",
            "thinspace",
            "left", "right", "middle", "big", "bigl", "bigr", "bigg", "biggl", "biggr", "Big", "Bigl", "Bigr", "Bigg", "Biggl", "Biggr",
            "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "boldsymbol", "mathbf", "mathit", "mathsf", "mathtt",
            "mathcal", "mathbb", "bm",
            "vec", "bf", "rm", "it", "nonumber", "notag", "hline", "boxed");

    /// Commands whose braces hold a word that is one name.
    private static final Set<String> UPRIGHT = Set.of("mathrm", "operatorname", "mathop", "text", "textrm", "textit", "textup", "mbox",
            "mathord");

    private static final Set<String> FUNCTION_LETTERS = Set.of("sigma", "Gamma");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (var letter
                : ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega "
                + "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega").split(" ")) {
            NAMES.put(letter, letter);
        }
        for (var function
                : ("sin cos tan cot sec csc arcsin arccos arctan arccot arcsec arccsc sinh cosh tanh coth sech csch exp ln log lg max min "
                + "arsinh arcosh artanh sgn erf sum prod").split(" ")) {
            NAMES.put(function, function);
        }
        NAMES.putAll(Map.of("varepsilon", "epsilon", "vartheta", "ϑ", "varphi", "phi", "varrho", "ϱ", "varsigma", "ς", "varpi", "ϖ", "ell",
                "l", "e", "e"));
    }

    private LatexCommands() {}

    static Optional<Symbol> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    static Optional<String> name(String command) {
        return Optional.ofNullable(NAMES.get(command));
    }

    /// Whether it is a Greek letter that is a factor before a parenthesis, and no function.
    static boolean isFactor(String command) {
        return greekLetter(command).isPresent() && !FUNCTION_LETTERS.contains(command);
    }

    static boolean isNothing(String command) {
        return NOTHING.contains(command);
    }

    static boolean isUpright(String command) {
        return UPRIGHT.contains(command);
    }

    /// The letter itself, for a Greek one that has its own braces: `{\lambda}`, as the program itself writes λ.
    static Optional<String> greekLetter(String command) {
        var names = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi _ rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi _ Sigma _ Phi Psi Omega".split(" ");
        var letters = "αβγδεζηθικλμνξ_ρστυφχψωΓΔΘΛΞ_Σ_ΦΨΩ";
        int index = java.util.List.of(names).indexOf(command);
        return index < 0 || command.equals("_") ? name(command).filter(name -> name.length() == 1 && name.charAt(0) > 127)
                : Optional.of(letters.substring(index, index + 1));
    }
}
