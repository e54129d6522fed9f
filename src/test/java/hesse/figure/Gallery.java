package hesse.figure;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.colour.Palette;
import hesse.figure.colour.Shader;
import hesse.figure.colour.Shading;
import hesse.figure.cursor.CursorMarks;
import hesse.figure.legend.ColourBar;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.ContourMarks;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.race.Track;
import hesse.figure.scale.FieldStatistics;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/// Draws the overlays as PNG files into a folder, to be looked at: `hesse.figure.Gallery target/gallery`.
final class Gallery {
    private static final double SHARP = 1.5;

    private final Path folder;
    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());

    private Gallery(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var gallery = new Gallery(Path.of(arguments[0]));
        Files.createDirectories(gallery.folder);
        gallery.maps();
        gallery.cursors();
        gallery.charts();
        gallery.bars();
        gallery.frames();
    }

    private void maps() throws IOException {
        var himmelblau = Scenes.of(Scenes.HIMMELBLAU, new Window(-5.5, 5.5, -5, 5));
        map("himmelblau", himmelblau, HeightMode.LOGARITHMIC, Style.of(Theme.LIGHT, 1), 760, 720, himmelblau.race(-0.6, 4.2, 0.008, 60), 3);
        map("himmelblau-dark", himmelblau, HeightMode.LOGARITHMIC, Style.of(Theme.DARK, 1), 760, 720, himmelblau.race(-0.6, 4.2, 0.008, 60),
                3);
        map("himmelblau-presentation", himmelblau, HeightMode.LOGARITHMIC, Style.of(Theme.LIGHT, 1.8), 1200, 1000,
                himmelblau.race(-0.6, 4.2, 0.008, 60), 2);
        var rosenbrock = Scenes.of(Scenes.ROSENBROCK, new Window(-2, 2, -1, 3));
        map("rosenbrock", rosenbrock, HeightMode.LOGARITHMIC, Style.of(Theme.LIGHT, 1), 520, 480, rosenbrock.race(-1.2, 1, 0.001, 200), 4);
        map("diverging", rosenbrock, HeightMode.LOGARITHMIC, Style.of(Theme.LIGHT, 1), 520, 480, rosenbrock.race(-1.2, 1, 0.02, 200), 3);
    }

    private void map(String name, Scenes scene, HeightMode mode, Style style, int width, int height, List<Track> race, int step)
            throws IOException {
        var statistics = FieldStatistics.of(scene.field(), scene.window(), Scenes.never());
        var room = new Box(0, 0, width, height);
        var picture = new Picture(scene.map(room, style, player::textWidth, statistics.heights(mode), race, step));
        draw(name, scene, mode, scene.projection(Scenes.inside(room, style, player::textWidth)), style, width, height, picture);
    }

    private void cursors() throws IOException {
        var himmelblau = Scenes.of(Scenes.HIMMELBLAU, new Window(-5.5, 5.5, -5, 5));
        cursor("cursor-saddle", himmelblau, 1.3, -2.9, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-saddle-dark", himmelblau, 1.3, -2.9, AxisScale.ROOT, Theme.DARK);
        cursor("cursor-bowl", himmelblau, 3.6, 2.9, AxisScale.ABSOLUTE, Theme.LIGHT);
        cursor("cursor-dome", himmelblau, -0.9, -0.2, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-corner", himmelblau, 5.3, 4.8, AxisScale.INVERSE_ROOT, Theme.LIGHT);
        cursor("cursor-isotropic", Scenes.of("x^2 + y^2", new Window(-2, 4, -1, 1)), 0.5, 0.4, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-trough", Scenes.of("(x + y)^2", new Window(-2, 2, -2, 2)), 0.5, 0.7, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-rosenbrock", Scenes.of(Scenes.ROSENBROCK, new Window(-2, 2, -1, 3)), -0.4, 0.8, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-plane", Scenes.of("2x - y", new Window(-2, 2, -2, 2)), 0.4, 0.8, AxisScale.ROOT, Theme.LIGHT);
        cursor("cursor-oblique", Scenes.of("x y + 0.1 x^2", new Window(-2, 2, -20, 20)), 0.4, 6, AxisScale.ROOT, Theme.LIGHT);
    }

    private void cursor(String name, Scenes scene, double x, double y, AxisScale scale, Theme theme) throws IOException {
        var style = Style.of(theme, 1);
        var map = scene.projection(AxesFrame.inside(new Box(0, 0, 520, 460), style));
        var shown = new CursorMarks.Shown(EnumSet.allOf(Layer.class), scale, scene.reference());
        var marks = new ArrayList<Mark>(ContourMarks.marks(scene.contours(FieldStatistics.of(scene.field(), scene.window(), Scenes.never())
                .heights(HeightMode.LOGARITHMIC), 14), Optional.of(ContourMarks.Obstacles.NONE), map, style, player::textWidth,
                Scenes.never()));
        marks.addAll(CursorMarks.of(scene.at(x, y), shown, List.of(), map, style, player::textWidth));
        marks.addAll(AxesFrame.marks(map, style, "x", "y"));
        draw(name, scene, HeightMode.LOGARITHMIC, map, style, 520, 460, new Picture(marks));
    }

    private void charts() throws IOException {
        var himmelblau = Scenes.of(Scenes.HIMMELBLAU, new Window(-5.5, 5.5, -5, 5));
        var race = himmelblau.race(-0.6, 4.2, 0.008, 60);
        for (var quantity : ConvergenceChart.Quantity.values()) {
            chart("chart-" + quantity, race, 5, quantity, himmelblau, 320, 160, Style.of(Theme.LIGHT, 1));
            chart("chart-late-" + quantity, race, 42, quantity, himmelblau, 420, 200, Style.of(Theme.DARK, 1));
        }
        chart("chart-presentation", race, 18, ConvergenceChart.Quantity.GRADIENT_NORM, himmelblau, 760, 400, Style.of(Theme.LIGHT, 2));
        var quadratic = Scenes.of("x^2 + 8 y^2", new Window(-2, 2, -2, 2));
        chart("chart-zero", quadratic.race(1, 1, 0.05, 60), 12, ConvergenceChart.Quantity.GRADIENT_NORM, quadratic, 320, 160,
                Style.of(Theme.LIGHT, 1));
        var rosenbrock = Scenes.of(Scenes.ROSENBROCK, new Window(-2, 2, -1, 3));
        chart("chart-diverging", rosenbrock.race(-1.2, 1, 0.02, 60), 9, ConvergenceChart.Quantity.EXCESS, rosenbrock, 320, 160,
                Style.of(Theme.LIGHT, 1));
    }

    private void chart(String name, List<Track> race, int step, ConvergenceChart.Quantity quantity, Scenes scene, int width, int height,
            Style style) throws IOException {
        write(name, style, width, height, null, null,
                new Picture(new ConvergenceChart(scene.convergence(race, step, scene.critical()), quantity, ChartScale.LOGARITHMIC,
                                new Box(0, 0, width, height), style, player::textWidth, Scenes.WORDS).marks()));
    }

    private void bars() throws IOException {
        var marks = new ArrayList<Mark>();
        var style = Style.of(Theme.LIGHT, 1);
        var rosenbrock = Scenes.of(Scenes.ROSENBROCK, new Window(-2, 2, -1, 3));
        var statistics = FieldStatistics.of(rosenbrock.field(), rosenbrock.window(), Scenes.never());
        double left = 10;
        var both = new ColourBar.Clipping(true, true);
        for (var quantity
                : List.of(ColourBy.LAMBDA_MIN, ColourBy.LAMBDA_MAX, ColourBy.LOG_CONDITION, ColourBy.DETERMINANT, ColourBy.GRADIENT_NORM)) {
            marks.addAll(ColourBar.marks(quantity, statistics.range(quantity), Theme.LIGHT, both, new Box(left, 10, 90, 260), style,
                    Scenes.WORDS));
            left += 110;
        }
        var neutral = Palette.neutral(Theme.LIGHT);
        for (var mode : HeightMode.values()) {
            marks.addAll(ColourBar.marks(statistics.heights(mode), neutral::colour,
                    new ColourBar.Clipping(false, mode == HeightMode.CLIPPED), new Box(left, 10, 90, 260), style, Scenes.WORDS));
            left += 110;
        }
        write("bars", style, (int) left, 280, null, null, new Picture(marks));
    }

    private void frames() throws IOException {
        var style = Style.of(Theme.LIGHT, 1);
        var windows = List.of(new Window(1e9, 1e9 + 0.06, -1e-9, 1e-9), new Window(-1e9, 1e9, 0.12345, 0.12346),
                new Window(-7e98, 9e98, -100000, 100000));
        var marks = new ArrayList<Mark>();
        double left = 0;
        for (var window : windows) {
            var box = AxesFrame.inside(new Box(left, 0, 340, 260), style);
            marks.addAll(AxesFrame.marks(new PlaneProjection(window, box.left(), box.top(), box.width(), box.height()), style, "x", "y"));
            left += 350;
        }
        write("frames", style, 1050, 260, null, null, new Picture(marks));
    }

    private void draw(String name, Scenes scene, HeightMode mode, PlaneProjection map, Style style, int width, int height, Picture picture)
            throws IOException {
        int columns = (int) Math.round(map.width() * SHARP);
        int rows = (int) Math.round(map.height() * SHARP);
        int[] argb = new int[columns * rows];
        var statistics = FieldStatistics.of(scene.field(), scene.window(), Scenes.never());
        var shading = new Shading(ColourBy.DEFINITENESS, statistics.heights(mode), statistics.range(ColourBy.DEFINITENESS), style.theme(),
                Set.of(Layer.REGIONS), 1);
        new Shader(scene.field(), shading).shade(Grid.pixels(scene.window(), columns, rows), 0, rows, argb, Scenes.never());
        var raster = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        raster.setRGB(0, 0, columns, rows, argb, 0, columns);
        write(name, style, width, height, raster, map, picture);
    }

    private void write(String name, Style style, int width, int height, BufferedImage raster, PlaneProjection map, Picture picture)
            throws IOException {
        var image = new BufferedImage((int) (width * SHARP), (int) (height * SHARP), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(style.ground()));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SHARP, SHARP);
        if (raster != null) {
            g.drawImage(raster, (int) map.left(), (int) map.top(), (int) map.width(), (int) map.height(), null);
        }
        player.play(picture, g);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
