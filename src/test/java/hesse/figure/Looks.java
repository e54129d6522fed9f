package hesse.figure;

import hesse.contour.ContourTracer;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.PngFormat;
import hesse.export.Rendition;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.colour.Shader;
import hesse.figure.colour.Shading;
import hesse.figure.scale.FieldStatistics;
import hesse.figure.scale.HeightScale;
import hesse.figure.scale.Levels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes pictures to look at into `target/looks`: `java -cp target/classes:target/test-classes hesse.figure.Looks`.
final class Looks {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int LEVELS = 16;

    /// One picture.
    private record Look(String name, String formula, Window window, ColourBy colourBy, HeightMode mode, Set<Layer> layers) {
        Look(String name, String formula, Window window, ColourBy colourBy, HeightMode mode) {
            this(name, formula, window, colourBy, mode, Set.of(Layer.REGIONS));
        }
    }

    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());

    private Looks() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "looks"));
        var looks = new Looks();
        for (var look : all()) {
            for (var theme : Theme.values()) {
                if (arguments.length == 0 || look.name.contains(arguments[0])) {
                    new PngFormat()
                            .write(new Rendition.Raster(looks.image(look, theme)),
                                    folder.resolve(look.name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
                }
            }
        }
    }

    private static List<Look> all() {
        var himmelblau = new Window(-5.5, 5.5, -5, 5);
        var centred = new Window(-3, 3, -3, 3);
        var quadrants = new Window(-2, 4, -1, 3);
        return List.of(
                new Look("himmelblau", Fields.HIMMELBLAU, himmelblau, ColourBy.DEFINITENESS, HeightMode.LOGARITHMIC),
                new Look("himmelblau-clipped", Fields.HIMMELBLAU, himmelblau, ColourBy.DEFINITENESS, HeightMode.CLIPPED),
                new Look("himmelblau-hatched", Fields.HIMMELBLAU, himmelblau, ColourBy.DEFINITENESS, HeightMode.LOGARITHMIC,
                Set.of(Layer.REGIONS, Layer.HATCHING)),
                new Look("himmelblau-plain", Fields.HIMMELBLAU, himmelblau, ColourBy.DEFINITENESS, HeightMode.LOGARITHMIC, Set.of()),
                new Look("himmelblau-height", Fields.HIMMELBLAU, himmelblau, ColourBy.HEIGHT, HeightMode.LOGARITHMIC),
                new Look("himmelblau-condition", Fields.HIMMELBLAU, himmelblau, ColourBy.LOG_CONDITION, HeightMode.LOGARITHMIC),
                new Look("himmelblau-determinant", Fields.HIMMELBLAU, himmelblau, ColourBy.DETERMINANT, HeightMode.LOGARITHMIC),
                new Look("himmelblau-gradient", Fields.HIMMELBLAU, himmelblau, ColourBy.GRADIENT_NORM, HeightMode.LOGARITHMIC),
                new Look("rosenbrock", Fields.ROSENBROCK, new Window(-2, 2, -1, 3), ColourBy.DEFINITENESS, HeightMode.LOGARITHMIC),
                new Look("rosenbrock-clipped", Fields.ROSENBROCK, new Window(-2, 2, -1, 3), ColourBy.DEFINITENESS, HeightMode.CLIPPED),
                new Look("saddle", "x^2 - y^2", centred, ColourBy.DEFINITENESS, HeightMode.LINEAR),
                new Look("monkey", "x^3 - 3*x*y^2", new Window(-2, 2, -2, 2), ColourBy.DEFINITENESS, HeightMode.LINEAR),
                new Look("trough", "x^2", centred, ColourBy.DEFINITENESS, HeightMode.LINEAR),
                new Look("logarithms", "log(x) + log(y)", quadrants, ColourBy.DEFINITENESS, HeightMode.CLIPPED),
                new Look("logarithms-hatched", "log(x) + log(y)", quadrants, ColourBy.DEFINITENESS, HeightMode.CLIPPED,
                Set.of(Layer.REGIONS, Layer.HATCHING)),
                new Look("peaks", Fields.PEAKS, centred, ColourBy.DEFINITENESS, HeightMode.LINEAR),
                new Look("peaks-lambda-min", Fields.PEAKS, centred, ColourBy.LAMBDA_MIN, HeightMode.LINEAR),
                new Look("peaks-height", Fields.PEAKS, centred, ColourBy.HEIGHT, HeightMode.LINEAR),
                new Look("ripples", "sin(3*x)*cos(3*y) + 0.1*x^2", centred, ColourBy.DEFINITENESS, HeightMode.LINEAR));
    }

    private BufferedImage image(Look look, Theme theme) {
        var field = Fields.of(look.formula);
        var statistics = FieldStatistics.of(field, look.window, Cancellation.NEVER);
        var heights = statistics.heights(look.mode);
        System.out.println(look.name + " " + heights + " " + statistics.range(look.colourBy));
        var shading = new Shading(look.colourBy, heights, statistics.range(look.colourBy), theme, look.layers, 1);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var argb = new int[WIDTH * HEIGHT];
        long start = System.nanoTime();
        new Shader(field, shading).shade(Grid.pixels(look.window, WIDTH, HEIGHT), 0, HEIGHT, argb, Cancellation.NEVER);
        System.out.println((System.nanoTime() - start) / 1000000 + " ms");
        image.setRGB(0, 0, WIDTH, HEIGHT, argb, 0, WIDTH);
        var g = image.createGraphics();
        player.play(new Picture(marks(look, field, heights, theme)), g);
        g.dispose();
        return image;
    }

    private static List<Mark> marks(Look look, Field field, HeightScale heights, Theme theme) {
        int ink = theme == Theme.LIGHT ? 0xFF14181F : 0xFFF4F6FA;
        int halo = theme == Theme.LIGHT ? 0xFFFFFF : 0x14181F;
        var projection = new PlaneProjection(look.window, 0, 0, WIDTH, HEIGHT);
        var grid = Grid.nodes(look.window, WIDTH / 2, HEIGHT / 2);
        var marks = new ArrayList<Mark>();
        var levels = switch (heights) {
            case HeightScale.Linear(double low, double high) -> Levels.linear(low, high, LEVELS);
            case HeightScale.Logarithmic(double low, double high, double softness) -> Levels.logarithmic(low, high, softness, LEVELS);
        };
        for (var level : lines(BlockFunction.value(field), grid, levels)) {
            stroke(level.lines(), projection, Mark.Pen.solid(0x66000000 | ink & 0xFFFFFF, 1), marks);
        }
        var border = Mark.Pen.solid(ink, 2.4).withHalo(0x90000000 | halo, 1);
        for (var zero : lines(BlockFunction.determinant(field), grid, new double[] {0})) {
            stroke(zero.lines(), projection, border, marks);
        }
        marks.add(new Mark.Symbol(300, 200, Mark.Shape.TRIANGLE_DOWN, 14, 0xFFFFFFFF, 0xFF14181F, 1.75));
        marks.add(new Mark.Text(320, 200, "H\u2082 = 12.5e−3, λ₁", Mark.Anchor.WEST, 0,
                new Mark.Lettering(13, Style.of(theme, 1).curvingUp(), Mark.Face.BOLD, 0xFF000000 | halo)));
        return marks;
    }

    private static List<LevelLines> lines(BlockFunction function, Grid grid, double[] levels) {
        var values = new double[grid.columns() * grid.rows()];
        var x = new double[grid.columns()];
        var y = new double[grid.columns()];
        var row = new double[grid.columns()];
        for (int j = 0; j < grid.rows(); j++) {
            for (int i = 0; i < x.length; i++) {
                x[i] = grid.x(i);
                y[i] = grid.y(j);
            }
            function.evaluate(x, y, x.length, row);
            System.arraycopy(row, 0, values, j * x.length, x.length);
        }
        var survey = LevelSurvey.of(values, grid, levels, function, Cancellation.NEVER);
        return new ContourTracer(1.0 / 256).traceAll(survey, levels, function, Cancellation.NEVER);
    }

    private static void stroke(List<Line> lines, PlaneProjection projection, Mark.Pen pen, List<Mark> marks) {
        for (var line : lines) {
            var x = Arrays.stream(line.x()).map(projection::toPixelX).toArray();
            var y = Arrays.stream(line.y()).map(projection::toPixelY).toArray();
            marks.add(new Mark.Stroke(x, y, line.closed(), pen));
        }
    }
}
