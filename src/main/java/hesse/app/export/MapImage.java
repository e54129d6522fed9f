package hesse.app.export;

import hesse.app.map.GroundPane;
import hesse.app.map.MapPictures;
import hesse.app.map.MapView;
import hesse.app.state.BasinSharpening;
import hesse.document.Exploration;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter.TaskRunner;
import hesse.export.GroundPainter;
import hesse.export.GroundSpec;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.basin.BasinPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// The map as an image of any resolution, painted anew from values instead of enlarged from the screen.
///
/// It is taken in two parts: what it shows is gathered on the JavaFX thread, the pixels are made in the background.
record MapImage(GroundSpec spec, List<Picture> pictures, PlaneProjection map, int ground, double width, double height, double scale) {

    /// Gathers what the view shows now; JavaFX thread only.
    static MapImage of(MapView view, MapPictures pictures, ScreenState screen, double scale) {
        Exploration exploration = screen.model().get();
        var results = screen.results();
        var settings = screen.settings();
        // The picture on screen, even if the exploration has gone on to another window.
        var landscape = results.landscape().get();
        var place = view.projection();
        var map = new PlaneProjection(landscape.window(), place.left(), place.top(), place.width(), place.height());
        var style = settings.style().get();
        var reading = screen.cursor().reading().getValue();
        var basins = screen.basins().on(landscape).filter(known -> screen.basins().isPresent(Optional.of(known)));
        var spec = GroundPane.spec(exploration, landscape, basins, settings, map.width(), map.height(), scale)
                .withSymbols(GroundPane.symbols(landscape, exploration, results, Box.of(map), settings));
        var shown = List.of(pictures.frame(exploration, results, basins, map, style), view.examples(map),
                pictures.points(exploration, results, basins, map, style),
                pictures.cursor(reading, exploration, results, basins, map, style), view.whole(map));
        return new MapImage(spec, shown, map, style.ground(), view.getWidth(), view.getHeight(), scale);
    }

    /// Paints it; any thread.
    BufferedImage paint(GroundPainter painter, Graphics2DPlayer player) {
        var ground = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        painter.sharp(spec.with(spec.basins().map(this::inItsPixels)), ground, TaskRunner.SEQUENTIAL, Cancellation.NEVER);
        var image = new BufferedImage((int) Math.rint(width * scale), (int) Math.rint(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(this.ground));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.drawImage(ground, (int) Math.rint(map.left() * scale), (int) Math.rint(map.top() * scale), null);
        g.scale(scale, scale);
        pictures.forEach(picture -> player.play(picture, g));
        g.dispose();
        return image;
    }

    /// A start for every pixel of the image; the screen's pixels enlarged as long as these aren't complete themselves.
    private BasinPicture inItsPixels(BasinPicture onScreen) {
        return BasinSharpening.of(onScreen, Grid.pixels(map.window(), spec.width(), spec.height()));
    }
}
