package hesse.figure;

import hesse.contour.LabelGaps;
import hesse.contour.LabelPlacer;
import hesse.contour.LabelRequest;
import hesse.contour.LabelRules;
import hesse.contour.LevelLines;
import hesse.contour.Line;
import hesse.contour.PlacedLabel;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Level lines with their labels: thin and translucent, so that they shape the ground without shouting; every fifth one
/// ([#isMajor]) is stronger. Lines are open where their labels lie.
public final class ContourMarks {
    private static final double MINOR = 0.8;
    private static final double MAJOR = 1.5;
    private static final int MINOR_OPACITY = 0x78;
    private static final int MAJOR_OPACITY = 0xB4;
    private static final double FRAME_ROOM = 4;

    /// Digits in a label; contour levels have few.
    private static final int DIGITS = 6;

    private ContourMarks() {}

    /// @param lines the levels ascending, in the plane's coordinates
    /// @param labels whether to label them
    /// @param avoid where no label may lie, such as symbols and the legend
    public static List<Mark> marks(List<LevelLines> lines, boolean labels, List<Box> avoid, PlaneProjection map, Style style, TextMeasure measure) {
        var onScreen = lines.stream().map(level -> onScreen(level, map)).toList();
        var lettering = lettering(style);
        var placed = labels ? placed(onScreen, avoid, map, style, measure) : List.<PlacedLabel>of();
        var ofLine = new HashMap<Map.Entry<Integer, Integer>, List<PlacedLabel>>();
        for (PlacedLabel label : placed) {
            ofLine.computeIfAbsent(Map.entry(label.level(), label.line()), _ -> new ArrayList<>()).add(label);
        }
        var marks = new ArrayList<Mark>();
        for (int level = 0; level < onScreen.size(); level++) {
            var pen = pen(isMajor(level, lines), style);
            var ofLevel = onScreen.get(level).lines();
            for (int i = 0; i < ofLevel.size(); i++) {
                for (Line piece : LabelGaps.pieces(ofLevel.get(i), ofLine.getOrDefault(Map.entry(level, i), List.of()))) {
                    marks.add(new Mark.Stroke(piece.x(), piece.y(), piece.closed(), pen));
                }
            }
        }
        for (PlacedLabel label : placed) {
            String text = text(onScreen.get(label.level()));
            marks.add(new Mark.Text(label.x(), label.y(), text, Anchor.CENTER, label.angle(), lettering));
        }
        return marks;
    }

    /// Every fifth level, counted so that zero is one of them where it is a level.
    static boolean isMajor(int index, List<LevelLines> lines) {
        int zero = 0;
        for (int i = 0; i < lines.size(); i++) {
            zero = lines.get(i).level() == 0 ? i : zero;
        }
        return Math.floorMod(index - zero, 5) == 0;
    }

    private static List<PlacedLabel> placed(List<LevelLines> onScreen, List<Box> avoid, PlaneProjection map, Style style, TextMeasure measure) {
        var lettering = lettering(style);
        double height = lettering.size() * Box.LINE;
        var requests = onScreen.stream().map(level -> new LabelRequest(level.lines(), measure.width(text(level), lettering), height)).toList();
        var inside = contourBox(Box.of(map).inset(style.px(FRAME_ROOM)));
        return new LabelPlacer(LabelRules.forTextOf(height)).place(requests, inside, avoid.stream().map(ContourMarks::contourBox).toList());
    }

    private static hesse.contour.Box contourBox(Box box) {
        return new hesse.contour.Box(box.left(), box.top(), box.right(), box.bottom());
    }

    private static LevelLines onScreen(LevelLines level, PlaneProjection map) {
        return new LevelLines(level.level(), level.lines().stream().map(line -> LinePath.onScreen(line, map)).toList());
    }

    private static String text(LevelLines level) {
        return Numbers.format(level.level(), DIGITS);
    }

    private static Lettering lettering(Style style) {
        return new Lettering(style.px(Style.TEXT), style.ink(), Mark.Face.PLAIN, Style.withOpacity(Style.halo(style.ink()), 0x60));
    }

    private static Pen pen(boolean major, Style style) {
        return Pen.solid(Style.withOpacity(style.ink(), major ? MAJOR_OPACITY : MINOR_OPACITY), style.px(major ? MAJOR : MINOR));
    }
}
