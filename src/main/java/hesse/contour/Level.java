package hesse.contour;

import java.util.List;

/// The lines of one level and where its labels could lie. Remembers what it has found out: one thread at a time.
final class Level {

    /// A line may come so near to a text's box from outside, in pixels, which its gap's ends touch at the least.
    private static final double HAIR = 0.25;

    private enum Verdict { CLEAR, STRUCK }

    private final List<Line> lines;
    private final List<LabelCandidate> candidates;
    private final List<Box> extents;
    private final ArcLength[] lengths;
    private final Verdict[] verdicts;

    Level(List<Line> lines, List<LabelCandidate> candidates) {
        this.lines = lines;
        this.candidates = candidates;
        extents = candidates.isEmpty() ? List.of() : lines.stream().map(Box::around).toList();
        lengths = new ArcLength[lines.size()];
        verdicts = new Verdict[candidates.size()];
    }

    List<LabelCandidate> candidates() {
        return candidates;
    }

    /// Whether a line of the level, but for the stretch that gives way to the text, strikes through this candidate.
    boolean strikesThrough(int candidate) {
        if (verdicts[candidate] == null) {
            verdicts[candidate] = isStruck(candidates.get(candidate)) ? Verdict.STRUCK : Verdict.CLEAR;
        }
        return verdicts[candidate] == Verdict.STRUCK;
    }

    private boolean isStruck(LabelCandidate candidate) {
        var text = candidate.box().grown(-HAIR);
        for (int i = 0; i < lines.size(); i++) {
            if (text.mayMeet(extents.get(i)) && isMet(text, i, candidate.label())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(TiltedBox text, int line, PlacedLabel label) {
        if (line != label.line()) {
            return text.meets(lines.get(line));
        }
        if (lengths[line] == null) {
            lengths[line] = new ArcLength(lines.get(line));
        }
        return lengths[line].meetsOutside(label.from(), label.to(), text);
    }
}
