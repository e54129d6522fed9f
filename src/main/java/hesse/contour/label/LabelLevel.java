package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.BitSet;
import java.util.List;

/// The lines of a level, the smallest boxes around them, and where its labels could lie. Remembers what it has found
/// out: one thread at a time.
final class LabelLevel {

    /// A line may come so near to a text's box from outside, in pixels, which its gap's ends touch at the least.
    private static final double HAIR = 0.25;

    private final List<Line> lines;
    private final List<Bounds> extents;
    private final List<LabelCandidate> candidates;
    private final ArcLength[] lengths;

    /// Those through which a line is known to strike.
    private final BitSet struck = new BitSet();

    LabelLevel(List<Line> lines, List<LabelCandidate> candidates) {
        this.lines = lines;
        this.extents = lines.stream().map(Bounds::around).toList();
        this.candidates = candidates;
        this.lengths = new ArcLength[lines.size()];
    }

    List<LabelCandidate> candidates() {
        return candidates;
    }

    /// Whether no line of any level, but for the stretch that gives way to the text, strikes through a candidate of this one.
    boolean isFree(int candidate, List<LabelLevel> all) {
        if (!struck.get(candidate) && all.stream().anyMatch(level -> level.strikesThrough(candidates.get(candidate), level == this))) {
            struck.set(candidate);
        }
        return !struck.get(candidate);
    }

    private boolean strikesThrough(LabelCandidate candidate, boolean own) {
        var text = candidate.box().grown(-HAIR);
        for (int i = 0; i < lines.size(); i++) {
            boolean gives = own && i == candidate.label().line();
            if (text.mayMeet(extents.get(i)) && (gives ? isMetOutside(candidate.label(), text) : text.meets(lines.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the label's own line meets the text beyond the gap that it leaves for it.
    private boolean isMetOutside(PlacedLabel label, OrientedBox text) {
        if (lengths[label.line()] == null) {
            lengths[label.line()] = new ArcLength(lines.get(label.line()));
        }
        return lengths[label.line()].meetsOutside(label.from(), label.to(), text);
    }
}
