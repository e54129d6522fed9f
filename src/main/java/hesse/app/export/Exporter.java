package hesse.app.export;

import hesse.app.background.Workers;
import hesse.app.map.MapPictures;
import hesse.app.map.MapView;
import hesse.app.picture.Repaintable;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Settings;
import hesse.app.surface.SurfaceView;
import hesse.document.Exploration;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.export.FileNames;
import hesse.export.PngFile;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/// Exports what [Settings] say: the map, the surface or the window, at one to four times its size.
public final class Exporter {
    private final MapView map;
    private final SurfaceView surface;
    private final Supplier<Parent> window;
    private final List<Repaintable> charts;
    private final MapPictures pictures;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final Settings settings;
    private final GroundPainter painter;
    private final Graphics2DPlayer player;
    private final Workers workers;
    private final Messages messages;
    private final Consumer<String> say;
    private boolean making;

    /// @param say shows a sentence to the person in front of the window
    public Exporter(MapView map, SurfaceView surface, Supplier<Parent> window, List<Repaintable> charts, MapPictures pictures, ExplorationModel model, CursorModel cursor,
            Results results, Settings settings, GroundPainter painter, Graphics2DPlayer player, Workers workers, Messages messages, Consumer<String> say) {
        this.map = map;
        this.surface = surface;
        this.window = window;
        this.charts = charts;
        this.pictures = pictures;
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.settings = settings;
        this.painter = painter;
        this.player = player;
        this.workers = workers;
        this.messages = messages;
        this.say = say;
    }

    /// Writes a PNG file with an automatic name into the export folder and says where, or why not.
    public void toFile() {
        var folder = settings.exportFolder().get();
        var stem = stem(model.get());
        make(image -> write(image, FileNames.automatic(folder, stem, LocalDateTime.now(), "png")));
    }

    /// Puts the picture on the clipboard.
    public void toClipboard() {
        make(image -> Platform.runLater(() -> {
            var content = new ClipboardContent();
            content.putImage(SwingFXUtils.toFXImage(image, null));
            Clipboard.getSystemClipboard().setContent(content);
            say.accept(messages.text("export.copied", Integer.toString(image.getWidth()), Integer.toString(image.getHeight())));
        }));
    }

    private String stem(Exploration exploration) {
        String subject = KebabCase.of(settings.exportSubject().get());
        return "hesse-" + exploration.source().shortName() + "-" + subject;
    }

    private void write(BufferedImage image, Path file) {
        String said;
        try {
            PngFile.write(image, file);
            said = messages.text("export.saved", file.toString(), Integer.toString(image.getWidth()), Integer.toString(image.getHeight()));
        } catch (IOException e) {
            said = messages.text("export.failed", file.toString(), e.getLocalizedMessage());
        }
        String sentence = said;
        Platform.runLater(() -> say.accept(sentence));
    }

    /// Makes the image and hands it on in a background thread; does nothing while another one is made, so that a key
    /// held down makes one picture.
    private void make(Consumer<BufferedImage> use) {
        if (making || results.landscape().getValue() == null) {
            return;
        }
        double scale = settings.exportScale().get();
        switch (settings.exportSubject().get()) {
            case MAP -> {
                var image = mapImage(scale);
                finish(() -> image.paint(painter, player), use);
            }
            case SURFACE -> {
                var image = opaque(surface.snapshot(scale));
                finish(() -> image, use);
            }
            case WINDOW -> window(scale, use);
        }
    }

    private MapImage mapImage(double scale) {
        return MapImage.of(map, pictures, model, cursor, results, settings, scale);
    }

    /// The toolkit enlarges canvases, so the map and the charts are painted anew over their enlarged selves.
    private void window(double scale, Consumer<BufferedImage> use) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        var bounds = window.get().getLayoutBounds();
        parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, bounds.getWidth() * scale, bounds.getHeight() * scale));
        var whole = opaque(window.get().snapshot(parameters, null));
        var repaints = new ArrayList<Consumer<Graphics2D>>();
        charts.stream().filter(chart -> isShown(chart.region())).forEach(chart -> repaints.add(chart(chart, whole, scale)));
        if (isShown(map)) {
            Point2D place = map.localToScene(0, 0);
            var image = mapImage(scale);
            repaints.add(g -> g.drawImage(image.paint(painter, player), (int) Math.rint(place.getX() * scale), (int) Math.rint(place.getY() * scale), null));
        }
        finish(() -> {
            repaints.forEach(paint -> repaint(whole, paint));
            return whole;
        }, use);
    }

    /// The chart's ground is the window's, which is seen in the chart's corner.
    private Consumer<Graphics2D> chart(Repaintable chart, BufferedImage whole, double scale) {
        Point2D place = chart.region().localToScene(0, 0);
        var picture = chart.picture();
        double width = chart.region().getWidth();
        double height = chart.region().getHeight();
        int ground = whole.getRGB((int) (place.getX() * scale) + 1, (int) (place.getY() * scale) + 1);
        return g -> {
            g.scale(scale, scale);
            g.translate(place.getX(), place.getY());
            g.setColor(new Color(ground));
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            player.play(picture, g);
        };
    }

    private static void repaint(BufferedImage image, Consumer<Graphics2D> paint) {
        var g = image.createGraphics();
        paint.accept(g);
        g.dispose();
    }

    private static boolean isShown(Region region) {
        return region.getScene() != null && region.getWidth() >= 1 && region.getHeight() >= 1;
    }

    private void finish(Supplier<BufferedImage> image, Consumer<BufferedImage> use) {
        making = true;
        workers.start(() -> {
            try {
                use.accept(image.get());
            } catch (OutOfMemoryError _) {
                Platform.runLater(() -> say.accept(messages.text("export.too-large")));
            } finally {
                Platform.runLater(() -> making = false);
            }
        });
    }

    private static BufferedImage opaque(WritableImage image) {
        return SwingFXUtils.fromFXImage(image, new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB));
    }
}
