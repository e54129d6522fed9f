package hesse.expression;

/// Finds the factors in a word that is a product without signs: `xy`, `ax`, `w1w2`, `pix`, `xe`.
final class ImplicitProducts {
    private ImplicitProducts() {}

    /// The end of the longest product that begins the word, 0 if none does. One factor is a product too; the
    /// letter that may begin it is not, unless a variable follows.
    static int end(String word) {
        int end = beginsWithLetter(word) ? 1 : 0;
        int length = factorLength(word, end);
        while (length > 0) {
            end += length;
            length = factorLength(word, end);
        }
        return end;
    }

    private static boolean beginsWithLetter(String word) {
        return !word.isEmpty() && factorLength(word, 0) == 0 && Characters.isLetter(word.charAt(0)) && variableLength(word, 1) > 0;
    }

    /// How many characters the factor at this place has: 0 if none of the known ones is there.
    static int factorLength(String word, int at) {
        if (word.startsWith("pi", at)) {
            return 2;
        }
        return word.startsWith("e", at) ? 1 : variableLength(word, at);
    }

    private static int variableLength(String word, int at) {
        if (at >= word.length()) {
            return 0;
        }
        return switch (word.charAt(at)) {
            case 'x', 'y', 'X', 'Y' -> 1;
            case 'w' -> {
                int digit = word.startsWith("_", at + 1) ? at + 2 : at + 1;
                yield word.startsWith("1", digit) || word.startsWith("2", digit) ? digit + 1 - at : 0;
            }
            default -> 0;
        };
    }
}
