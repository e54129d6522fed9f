package hesse.contour.line;

import java.util.List;

/// All lines of one level: `f = level` on each of them.
public record LevelLines(double level, List<Line> lines) {

    public LevelLines {
        lines = List.copyOf(lines);
    }
}
