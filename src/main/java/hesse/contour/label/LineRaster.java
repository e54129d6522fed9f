package hesse.contour.label;

import hesse.contour.line.Line;
import java.util.Arrays;

/// A coarse picture of all lines that says which levels run through a place: how crowded a label would be.
final class LineRaster {

    private static final double CELL = 4;
    private static final int MOST_CELLS = 1 << 22;

    /// Marks of a cell: no level, one (its index), or several.
    private static final int NOTHING = -1;
    private static final int SEVERAL = -2;

    private final Bounds area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] marks;

    LineRaster(Bounds area) {
        this.area = area;
        double width = area.xMax() - area.xMin();
        double height = area.yMax() - area.yMin();
        cell = Math.max(CELL, Math.max(Math.sqrt(width * height / MOST_CELLS), Math.max(width, height) / MOST_CELLS));
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        marks = new int[columns * rows];
        Arrays.fill(marks, NOTHING);
    }

    void draw(int level, Line line) {
        int segments = line.closed() ? line.size() : line.size() - 1;
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % line.size();
            draw(level, line.x()[i], line.y()[i], line.x()[j], line.y()[j]);
        }
    }

    /// Two points to a cell, and not more than go through the whole picture.
    private void draw(int level, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.min(Math.sqrt(dx * dx + dy * dy), (columns + rows) * cell);
        int steps = (int) (2 * length / cell) + 1;
        for (int k = 0; k < steps; k++) {
            double t = (double) k / steps;
            int at = index(x0 + t * dx, y0 + t * dy);
            if (at >= 0) {
                marks[at] = marks[at] == NOTHING || marks[at] == level ? level : SEVERAL;
            }
        }
    }

    /// Which part of a box other levels than its own run through, in [0, 1].
    double crowding(OrientedBox box, int level) {
        int across = (int) Math.clamp(Math.ceil(box.width() / cell), 1, 64);
        int down = (int) Math.clamp(Math.ceil(box.height() / cell), 1, 64);
        double cos = Math.cos(box.angle());
        double sin = Math.sin(box.angle());
        int foreign = 0;
        for (int i = 0; i < across; i++) {
            double along = ((i + 0.5) / across - 0.5) * box.width();
            for (int j = 0; j < down; j++) {
                double aside = ((j + 0.5) / down - 0.5) * box.height();
                int at = index(box.x() + along * cos + aside * sin, box.y() - along * sin + aside * cos);
                foreign += at >= 0 && marks[at] != NOTHING && marks[at] != level ? 1 : 0;
            }
        }
        return (double) foreign / (across * down);
    }

    private int index(double x, double y) {
        double column = Math.floor((x - area.xMin()) / cell);
        double row = Math.floor((y - area.yMin()) / cell);
        return column >= 0 && column < columns && row >= 0 && row < rows ? (int) row * columns + (int) column : -1;
    }
}
