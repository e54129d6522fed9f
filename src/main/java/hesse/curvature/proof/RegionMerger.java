package hesse.curvature.proof;

import hesse.curvature.Region;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.List;

/// Makes few regions out of many small boxes, that cover them: one for each cluster, a chain of them along a curve.
///
/// The window is divided into cells; what lies in each is replaced by its hull, and neighbours are joined, the whole of a
/// cluster if it is small, else along rows and then columns.
final class RegionMerger {

    private static final int CELLS = 64;
    /// Clusters of at most so many cells in both directions become one region.
    private static final int SMALL = 4;

    private final Window window;
    private final Region[] hulls = new Region[CELLS * CELLS];

    private RegionMerger(Window window) {
        this.window = window;
    }

    /// Regions in the window that cover the boxes and don't overlap but at their borders.
    static List<Region> merge(List<Region> boxes, Window window) {
        var merger = new RegionMerger(window);
        boxes.forEach(merger::add);
        return merger.merged();
    }

    private void add(Region box) {
        int left = cell(box.xMin(), window.xMin(), window.width());
        int right = cell(box.xMax(), window.xMin(), window.width());
        int top = cell(box.yMax(), window.yMin(), window.height());
        for (int row = cell(box.yMin(), window.yMin(), window.height()); row <= top; row++) {
            for (int column = left; column <= right; column++) {
                addTo(row * CELLS + column, clipped(box, row, column));
            }
        }
    }

    private static int cell(double position, double from, double extent) {
        return (int) Math.clamp(Math.floor((position - from) / extent * CELLS), 0.0, CELLS - 1.0);
    }

    private Region clipped(Region box, int row, int column) {
        return new Region(Math.max(box.xMin(), Math.min(box.xMax(), edge(column, window.xMin(), window.width()))),
                Math.min(box.xMax(), Math.max(box.xMin(), edge(column + 1, window.xMin(), window.width()))),
                Math.max(box.yMin(), Math.min(box.yMax(), edge(row, window.yMin(), window.height()))),
                Math.min(box.yMax(), Math.max(box.yMin(), edge(row + 1, window.yMin(), window.height()))));
    }

    private static double edge(int cell, double from, double extent) {
        return from + extent * cell / CELLS;
    }

    private void addTo(int cell, Region part) {
        hulls[cell] = hulls[cell] == null ? part : hulls[cell].hull(part);
    }

    private List<Region> merged() {
        var regions = new ArrayList<Region>();
        var seen = new boolean[hulls.length];
        for (int cell = 0; cell < hulls.length; cell++) {
            if (hulls[cell] != null && !seen[cell]) {
                var cluster = cluster(cell, seen);
                regions.addAll(isSmall(cluster) ? List.of(hull(cluster)) : stacked(rows(cluster)));
            }
        }
        return regions;
    }

    /// The occupied cells that are connected with this one, corners included.
    private List<Integer> cluster(int start, boolean[] seen) {
        var cluster = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int i = 0; i < cluster.size(); i++) {
            int row = cluster.get(i) / CELLS, column = cluster.get(i) % CELLS;
            for (int r = Math.max(0, row - 1); r <= Math.min(CELLS - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(CELLS - 1, column + 1); c++) {
                    int neighbour = r * CELLS + c;
                    if (hulls[neighbour] != null && !seen[neighbour]) {
                        seen[neighbour] = true;
                        cluster.add(neighbour);
                    }
                }
            }
        }
        return cluster;
    }

    private static boolean isSmall(List<Integer> cluster) {
        var rows = cluster.stream().mapToInt(cell -> cell / CELLS).summaryStatistics();
        var columns = cluster.stream().mapToInt(cell -> cell % CELLS).summaryStatistics();
        return rows.getMax() - rows.getMin() < SMALL && columns.getMax() - columns.getMin() < SMALL;
    }

    private Region hull(List<Integer> cluster) {
        return cluster.stream().map(cell -> hulls[cell]).reduce(Region::hull).orElseThrow();
    }

    /// The hulls of runs of neighbouring cells.
    private List<Region> rows(List<Integer> cluster) {
        var runs = new ArrayList<Region>();
        int last = Integer.MIN_VALUE;
        for (int cell : cluster.stream().sorted().toList()) {
            boolean continues = cell == last + 1 && cell / CELLS == last / CELLS;
            runs.add(continues ? runs.removeLast().hull(hulls[cell]) : hulls[cell]);
            last = cell;
        }
        return runs;
    }

    /// Joins runs of the same extent that lie on one another.
    private static List<Region> stacked(List<Region> runs) {
        var columns = new ArrayList<Region>();
        for (var run : runs) {
            int below = 0;
            while (below < columns.size() && !isOnTop(run, columns.get(below))) {
                below++;
            }
            if (below < columns.size()) {
                columns.set(below, columns.get(below).hull(run));
            } else {
                columns.add(run);
            }
        }
        return columns;
    }

    private static boolean isOnTop(Region run, Region column) {
        return run.xMin() == column.xMin() && run.xMax() == column.xMax() && run.yMin() == column.yMax();
    }
}
