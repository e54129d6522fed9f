package hesse.expression.lexeme;

import java.util.Optional;

/// What `||`, a lone `|` and `∧` mean, which depends on what else the formula says: or and and between conditions, else bars of an
/// absolute value and a caret.
record LogicSigns(boolean conditions, boolean pairedBars, boolean loneBar) {
    private static final String COMPARISONS = "<>=≤≥≠";

    static LogicSigns in(String text) {
        boolean conditions = text.chars().anyMatch(c -> COMPARISONS.indexOf(c) >= 0);
        return new LogicSigns(conditions, conditions && barsComeInPairsBehindOperands(text),
                conditions && text.chars().filter(c -> c == '|').count() == 1);
    }

    private static boolean barsComeInPairsBehindOperands(String text) {
        int at = text.indexOf('|');
        while (at >= 0) {
            var before = text.substring(0, at).stripTrailing();
            boolean operand = !before.isEmpty()
                    && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
                            || ")]}".indexOf(before.charAt(before.length() - 1)) >= 0);
            if (!operand || !text.startsWith("||", at) || text.startsWith("|||", at)) {
                return false;
            }
            at = text.indexOf('|', at + 2);
        }
        return true;
    }

    Optional<Symbol> named(String sign) {
        return switch (sign) {
            case "||" -> pairedBars ? Optional.of(Symbol.OR) : Optional.empty();
            case "|" -> loneBar ? Optional.of(Symbol.OR) : Optional.empty();
            case "∧" -> Optional.of(conditions ? Symbol.AND : Symbol.POWER);
            default -> Optional.empty();
        };
    }
}
