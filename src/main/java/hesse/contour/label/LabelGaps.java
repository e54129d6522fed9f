package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Opens lines where their labels lie, so that no line strikes through its text.
public final class LabelGaps {

    private LabelGaps() {}

    /// What is left of a line without the gaps of its labels, in the line's direction. Without labels, the line itself;
    /// otherwise open pieces. The labels are those of this line, in any order.
    public static List<Line> pieces(Line line, List<PlacedLabel> labels) {
        if (labels.isEmpty()) {
            return List.of(line);
        }
        var arc = new ArcLength(line);
        var gaps = labels.stream().sorted(Comparator.comparingDouble(PlacedLabel::from)).toList();
        double start = 0;
        double end = arc.length();
        if (arc.isClosed()) {
            double past = gaps.stream().mapToDouble(PlacedLabel::to).max().orElse(0) - arc.length();
            start = Math.max(past, gaps.getFirst().to());
            end = gaps.getFirst().from() + arc.length();
        }
        return between(arc, gaps, start, end);
    }

    private static List<Line> between(ArcLength arc, List<PlacedLabel> gaps, double start, double end) {
        var pieces = new ArrayList<Line>();
        double reached = start;
        for (var gap : gaps) {
            if (gap.from() - reached > ArcLength.LEAST_PIECE) {
                pieces.add(arc.piece(reached, gap.from()));
            }
            reached = Math.max(reached, gap.to());
        }
        if (end - reached > ArcLength.LEAST_PIECE) {
            pieces.add(arc.piece(reached, end));
        }
        return List.copyOf(pieces);
    }
}
