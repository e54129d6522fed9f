package hesse.expression.lexeme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// What the characters of typography, of other alphabets and of pasted documents stand for in a formula.
///
/// A letter of another alphabet that looks like a Latin one is that one: they look the same, and keyboards mix them.
final class Glyphs {
    /// What stands for a character beyond the basic plane that has no plainer form.
    private static final char UNKNOWN = '\uFFFD';

    private static final Map<Integer, Character> FOLDED = new HashMap<>();

    static {
        allAs('-', "−–—‐‑‒―﹣⁃➖");
        allAs('*', "×·⋅•∙∗✕✖⨯∘⋆﹡");
        allAs('/', "÷∕⁄➗");
        allAs('^', "ˆ⌃↑");
        allAs('|', "∣❘│ǀ❙");
        allAs('≤', "≦⩽≼");
        allAs('≥', "≧⩾≽");
        allAs('→', "↦⟶⟼⇒⟹");
        allAs('°', "º˚");
        allAs('μ', "\u00B5");
        allAs(',', "、‚");
        allAs('.', "。");
        pairs("хуаеорсіјѕһԁԛԝХУАВЕКМНОРСТІЈЅ", "xyaeopcijshdqwXYABEKMHOPCTIJS");
        pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo");
    }

    private Glyphs() {}

    private static void allAs(char plain, String characters) {
        characters.codePoints().forEach(c -> FOLDED.put(c, plain));
    }

    private static void pairs(String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            FOLDED.put((int) from.charAt(i), to.charAt(i));
        }
    }

    /// The plainest character with the same meaning, the character itself if there is none.
    static char folded(int codePoint) {
        if (codePoint < 128) {
            return (char) codePoint;
        }
        var known = FOLDED.get(codePoint);
        if (known != null) {
            return known;
        }
        if (isForm(codePoint)) {
            var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            return plain.length() == 1 ? FOLDED.getOrDefault((int) plain.charAt(0), plain.charAt(0)) : UNKNOWN;
        }
        return Character.isBmpCodePoint(codePoint) ? (char) codePoint : UNKNOWN;
    }

    /// Mathematical, letterlike and full-width forms: the same characters in another dress.
    private static boolean isForm(int codePoint) {
        return codePoint >= 0x1D400 && codePoint <= 0x1D7FF || codePoint >= 0xFF01 && codePoint <= 0xFFEE
                || codePoint >= 0x2100 && codePoint <= 0x214F;
    }
}
