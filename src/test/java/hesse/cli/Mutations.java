package hesse.cli;

import hesse.testing.ForAll.Draw;
import java.util.List;

/// Texts that are nearly right: a sample changed in a few places.
///
/// @param samples texts to start from
/// @param tokens  what is put in
record Mutations(List<String> samples, List<String> tokens) {

    private static final List<String> ODDITIES = List.of(" ", "\t", "\n", "\r", "\0", "\uFEFF", "\u200B", "\uD835", "\uDC65", "𝑥", "é", "̈",
            "٣",
            "−", "²", "₂", "⁻", "½", "∞", "“", "\"", "'", "\\", "%", "${x}", "{0}", "#", "@", "--", "1e400", "1e-400", "9".repeat(400),
            "NaN", "Infinity", "null");

    String text(Draw draw) {
        var text = new StringBuilder(draw.pick(samples));
        int changes = draw.integer(1, 6);
        for (int i = 0; i < changes; i++) {
            change(text, draw);
        }
        return text.toString();
    }

    private void change(StringBuilder text, Draw draw) {
        int from = draw.random().nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + draw.random().nextInt(1 + (draw.chance(0.1) ? text.length() : 4)));
        switch (draw.random().nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2, 3 -> text.insert(from, draw.pick(tokens));
            case 4 -> text.replace(from, to, draw.pick(tokens));
            case 5 -> text.insert(from, draw.pick(ODDITIES));
            case 6 -> text.insert(from, (char) draw.random().nextInt(draw.chance(0.7) ? 128 : 1 << 16));
            default -> splice(text, from, to, draw);
        }
    }

    /// Puts in a part of another sample, or the same part over and over.
    private void splice(StringBuilder text, int from, int to, Draw draw) {
        if (draw.chance(0.9)) {
            var other = draw.pick(samples);
            text.insert(from, other, draw.random().nextInt(other.length() + 1), other.length());
        } else {
            text.insert(from, text.substring(from, to).repeat(draw.random().nextInt(2000)));
        }
    }
}
