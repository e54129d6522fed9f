package hesse.app.export;

import hesse.app.map.GroundPane;
import hesse.app.map.MapPictures;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.app.settings.Settings;
import hesse.app.state.Computed;
import hesse.app.state.Pipeline;
import hesse.document.Exploration;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.map.AxesFrame;
import hesse.text.Messages;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;

/// The map of an exploration, computed and drawn as the program does it, but at a size that doesn't depend on a window,
/// and without letters: these are drawn by a library of the system, which differs from one machine to the next.
final class MapScene {
    static final int WIDTH = 360;
    static final int HEIGHT = 300;

    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());
    private final MapImage image;

    MapScene(Exploration exploration, Theme theme) throws TimeoutException {
        var settings = new Settings(Path.of("."));
        settings.theme().set(theme);
        var style = settings.style().get();
        var box = AxesFrame.inside(new Box(0, 0, WIDTH, HEIGHT), style);
        var room = new Box(Math.rint(box.left()), Math.rint(box.top()), Math.rint(box.width()), Math.rint(box.height()));
        double aspect = room.width() / room.height();
        var computed = Computed.of(exploration, aspect);
        var map = new PlaneProjection(Pipeline.shownWindow(exploration, aspect), room.left(), room.top(), room.width(), room.height());
        var spec = GroundPane.spec(exploration, computed.results().landscape().get(), Optional.empty(), settings, map.width(), map.height(),
                1).without(Layer.CONTOUR_LABELS);
        image = new MapImage(spec, pictures(exploration, computed, map, style), map, style.ground(), WIDTH, HEIGHT, 1);
    }

    private List<Picture> pictures(Exploration exploration, Computed computed, PlaneProjection map, Style style) {
        var pictures = new MapPictures(new Messages(Locale.ROOT), player::textWidth);
        var reading = computed.cursor().reading().get();
        return List.of(pictures.frame(exploration, computed.results(), Optional.empty(), map, style),
                pictures.points(exploration, computed.results(), Optional.empty(), map, style),
                pictures.cursor(reading, exploration, computed.results(), Optional.empty(), map, style)).stream()
                .map(MapScene::withoutLetters).toList();
    }

    private static Picture withoutLetters(Picture picture) {
        return new Picture(picture.marks().stream().filter(mark -> !(mark instanceof Mark.Text)).toList());
    }

    /// As it is written to a file.
    BufferedImage file() {
        return image.paint(new GroundPainter(player), player);
    }

    /// As it is on screen: the same ground, the marks on a canvas. JavaFX thread only.
    BufferedImage screen() {
        var ground = new MapImage(image.spec(), List.of(), image.map(), image.ground(), WIDTH, HEIGHT, 1)
                .paint(new GroundPainter(player), player);
        var canvas = new Canvas(WIDTH, HEIGHT);
        var g = canvas.getGraphicsContext2D();
        g.drawImage(SwingFXUtils.toFXImage(ground, null), 0, 0);
        var screen = new CanvasPlayer(new FontBook(), player::textWidth);
        image.pictures().forEach(picture -> screen.play(picture, g));
        return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
    }
}
