package hesse.figure.basin;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.Theme;
import hesse.figure.colour.BasinPalette;
import hesse.figure.colour.Palette;
import hesse.figure.colour.Pattern;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Fate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Colours the pixels of a grid by a [BasinPicture]. Where it knows nothing they are grey. Owns scratch memory: one thread at a time.
public final class BasinShader {
    private final List<BasinSheet> sheets;
    private final BasinPalette palette;
    private final int unknown;
    private final int[] lightness;
    private final Map<Fate, Pattern> unreached = new EnumMap<>(Fate.class);
    /// Of ends with a hue that others have too: by turns.
    private final List<Pattern> repeated;
    private final double scale;
    private int[][] columns = {};
    private Grid grid;

    /// @param scale device pixels per logical pixel
    public BasinShader(BasinPicture picture, Theme theme, double scale) {
        this.scale = scale;
        sheets = picture.sheets();
        palette = new BasinPalette(theme);
        unknown = Palette.neutral(theme).colour(1);
        lightness = picture.lightness(BasinPalette.STEPS);
        repeated = List.of(palette.pattern(2 * BasinPalette.HUES, scale), palette.pattern(BasinPalette.HUES, scale));
        for (var fate : Fate.values()) {
            unreached.put(fate, pattern(fate));
        }
    }

    private Pattern pattern(Fate fate) {
        int ink = palette.unreachedInk();
        return switch (fate) {
            case REACHED, ELSEWHERE -> null;
            case DIVERGED -> Pattern.falling(scale, ink);
            case NOT_A_NUMBER -> Pattern.rising(scale, ink);
            case CYCLING -> Pattern.rings(scale, ink);
            case STEP_LIMIT -> Pattern.dots(scale, ink);
            case SINGULAR_HESSIAN, UNBOUNDED_MODEL, NO_DECREASE, OVERFLOW -> Pattern.level(scale, ink);
        };
    }

    /// The rows [from, to) of a raster, row-major for the whole grid, in opaque ARGB integers.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void shade(Grid pixels, int from, int to, int[] raster, Cancellation cancellation) {
        if (!pixels.equals(grid)) {
            grid = pixels;
            columns = sheets.stream().map(this::columns).toArray(int[][]::new);
        }
        int[] rows = new int[sheets.size()];
        for (int row = from; row < to; row++) {
            cancellation.check();
            for (int s = 0; s < rows.length; s++) {
                rows[s] = sheets.get(s).row(pixels.y(row));
            }
            shade(row, rows, raster);
        }
    }

    private int[] columns(BasinSheet sheet) {
        int[] of = new int[grid.columns()];
        for (int column = 0; column < of.length; column++) {
            of[column] = sheet.column(grid.x(column));
        }
        return of;
    }

    private void shade(int row, int[] rows, int[] raster) {
        for (int column = 0; column < grid.columns(); column++) {
            int s = 0;
            while (s < rows.length && (rows[s] < 0 || columns[s][column] < 0)) {
                s++;
            }
            raster[row * grid.columns() + column] = s == rows.length ? unknown
                    : colour(sheets.get(s), rows[s], columns[s][column], column, row);
        }
    }

    private int colour(BasinSheet sheet, int sheetRow, int sheetColumn, int column, int row) {
        int start = sheetRow * sheet.grid().columns() + sheetColumn;
        int code = sheet.code(start);
        int step = lightness[Math.min(sheet.steps(start), lightness.length - 1)];
        if (code < 0) {
            var fate = BasinSheet.fate(code);
            return fate == Fate.ELSEWHERE ? palette.neutral(step) : unreached.get(fate).over(palette.unreached(), column, row);
        }
        int ground = palette.colour(code, step);
        return code < BasinPalette.HUES ? ground : repeated.get(code / BasinPalette.HUES % 2).over(ground, column, row);
    }
}
