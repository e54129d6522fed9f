package hesse.figure.map;

import hesse.contour.label.LabelGaps;
import hesse.contour.label.LabelPlacer;
import hesse.contour.label.LabelRequest;
import hesse.contour.label.LabelRules;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.label.PlacedLabel;
import hesse.contour.label.OrientedBox;
import hesse.field.Cancellation;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Level lines with their labels: thin and translucent, so that they shape the ground without shouting. Of evenly spaced
/// levels the multiples of five steps are stronger, of others the powers of ten. Lines are open where their labels lie.
public final class ContourMarks {
    private static final double MINOR = 0.8;
    private static final double MAJOR = 1.3;
    private static final int MINOR_OPACITY = 0x78;
    private static final int MAJOR_OPACITY = 0xA0;
    private static final double FRAME_ROOM = 4;

    /// Digits in a label; contour levels have few, but where they are close to each other and far from 0.
    private static final int DIGITS = 6;
    private static final int MOST_DIGITS = 9;

    private ContourMarks() {}

    /// What labels keep clear of: boxes on the screen, such as symbols and the legend, and lines of the plane, such as
    /// det H = 0.
    public record Obstacles(List<Box> boxes, List<Line> lines) {
        public static final Obstacles NONE = new Obstacles(List.of(), List.of());
    }

    /// @param lines the levels ascending, in the plane's coordinates
    /// @param obstacles what labels keep clear of; empty for no labels
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public static List<Mark> marks(List<LevelLines> lines, Optional<Obstacles> obstacles, PlaneProjection map, Style style,
            TextMeasure measure,
                                   Cancellation cancellation) {
        var onScreen = lines.stream().map(level -> onScreen(level, map)).toList();
        var lettering = lettering(style);
        int digits = digits(lines);
        var placed = obstacles.filter(_ -> digits <= MOST_DIGITS)
                .map(some -> placed(onScreen, digits, some, map, style, measure, cancellation)).orElse(List.of());
        var ofLine = new HashMap<Map.Entry<Integer, Integer>, List<PlacedLabel>>();
        for (PlacedLabel label : placed) {
            ofLine.computeIfAbsent(Map.entry(label.level(), label.line()), _ -> new ArrayList<>()).add(label);
        }
        var marks = new ArrayList<Mark>();
        boolean[] majors = majors(lines.stream().mapToDouble(LevelLines::level).toArray());
        for (int level = 0; level < onScreen.size(); level++) {
            var pen = pen(majors[level], style);
            var ofLevel = onScreen.get(level).lines();
            for (int i = 0; i < ofLevel.size(); i++) {
                for (Line piece : LabelGaps.pieces(ofLevel.get(i), ofLine.getOrDefault(Map.entry(level, i), List.of()))) {
                    marks.add(new Mark.Stroke(piece.x(), piece.y(), piece.closed(), pen));
                }
            }
        }
        for (PlacedLabel label : placed) {
            String text = text(onScreen.get(label.level()), digits);
            marks.add(new Mark.Text(label.x(), label.y(), text, Anchor.CENTER, label.angle(), lettering));
        }
        return marks;
    }

    /// Whether a label among marks of level lines lies on one of some boxes.
    public static boolean isAnyLabelOn(List<Box> boxes, Picture lines, TextMeasure measure) {
        var avoided = boxes.stream().map(box -> OrientedBox.of(bounds(box))).toList();
        return lines.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Text label && avoided.stream().anyMatch(labelBox(label, measure)::overlaps));
    }

    private static OrientedBox labelBox(Mark.Text label, TextMeasure measure) {
        return new OrientedBox(label.x(), label.y(), measure.width(label.text(), label.lettering()), label.lettering().lineHeight(),
                label.angle());
    }

    /// Which levels are stronger.
    static boolean[] majors(double[] levels) {
        boolean[] majors = new boolean[levels.length];
        double step = levels.length < 2 ? 0 : (levels[levels.length - 1] - levels[0]) / (levels.length - 1);
        boolean even = true;
        for (int i = 1; i < levels.length; i++) {
            even &= Math.abs(levels[i] - levels[i - 1] - step) <= 1e-6 * step;
        }
        for (int i = 0; i < levels.length; i++) {
            majors[i] = even ? step > 0 && Math.rint(levels[i] / step) % 5 == 0 : isPowerOfTen(levels[i]);
        }
        return majors;
    }

    private static boolean isPowerOfTen(double level) {
        return level != 0 && BigDecimal.valueOf(level).stripTrailingZeros().unscaledValue().abs().equals(BigInteger.ONE);
    }

    private static List<PlacedLabel> placed(List<LevelLines> onScreen, int digits, Obstacles obstacles, PlaneProjection map, Style style,
            TextMeasure measure,
                                            Cancellation cancellation) {
        var lettering = lettering(style);
        double height = lettering.lineHeight();
        var requests = new ArrayList<LabelRequest>();
        onScreen.forEach(level -> requests.add(new LabelRequest(level.lines(), measure.width(text(level, digits), lettering), height)));
        // A label that no line is long enough for is never placed, but others keep off its line.
        requests.add(new LabelRequest(obstacles.lines().stream().map(line -> ProjectedLines.onScreen(line, map)).toList(), Double.MAX_VALUE,
                height));
        var inside = bounds(Box.of(map).inset(style.px(FRAME_ROOM)));
        return new LabelPlacer(LabelRules.forTextOf(height))
                .place(requests, inside, obstacles.boxes().stream().map(ContourMarks::bounds).toList(), cancellation);
    }

    private static hesse.contour.label.Bounds bounds(Box box) {
        return new hesse.contour.label.Bounds(box.left(), box.top(), box.right(), box.bottom());
    }

    private static LevelLines onScreen(LevelLines level, PlaneProjection map) {
        return new LevelLines(level.level(), level.lines().stream().map(line -> ProjectedLines.onScreen(line, map)).toList());
    }

    private static String text(LevelLines level, int digits) {
        return Numbers.format(level.level(), digits);
    }

    /// As many as tell all levels apart; more than [#MOST_DIGITS] for no labels, for the same one on all lines is worse.
    private static int digits(List<LevelLines> levels) {
        int digits = DIGITS;
        while (digits <= MOST_DIGITS && areAnyAlike(levels, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean areAnyAlike(List<LevelLines> levels, int digits) {
        return IntStream.range(1, levels.size()).anyMatch(i -> text(levels.get(i - 1), digits).equals(text(levels.get(i), digits)));
    }

    private static Lettering lettering(Style style) {
        return new Lettering(style.px(Style.TEXT), style.ink(), Mark.Face.PLAIN, Style.withOpacity(Style.halo(style.ink()), 0x60));
    }

    private static Pen pen(boolean major, Style style) {
        return Pen.solid(Style.withOpacity(style.ink(), major ? MAJOR_OPACITY : MINOR_OPACITY), style.px(major ? MAJOR : MINOR));
    }
}
