package hesse.app.export;

import hesse.app.picture.Repaintable;
import hesse.export.Exportable;
import hesse.export.Graphics2DPlayer;
import hesse.export.Rendition;
import hesse.export.Rendition.Raster;
import hesse.export.Rendition.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// The whole window. The toolkit enlarges the pixels of canvases, so the map and the charts are painted anew over their enlarged
/// selves.
public final class WindowExport implements Exportable {
    private final Supplier<Parent> window;
    private final Region mapView;
    private final Exportable map;
    private final List<Repaintable> charts;
    private final Graphics2DPlayer player;

    /// @param window  its root
    /// @param mapView where in the window the map is
    public WindowExport(Supplier<Parent> window, Region mapView, Exportable map, List<Repaintable> charts, Graphics2DPlayer player) {
        this.window = window;
        this.mapView = mapView;
        this.map = map;
        this.charts = List.copyOf(charts);
        this.player = player;
    }

    @Override
    public Supplier<Raster> raster(double scale) {
        var whole = Snapshots.of(window.get(), scale);
        var parts = parts(scale);
        return () -> {
            parts.forEach(part -> part.paintOver(whole, scale, player));
            return new Raster(whole);
        };
    }

    private List<WindowPart> parts(double scale) {
        var parts = new ArrayList<WindowPart>();
        charts.stream().filter(chart -> isShown(chart.region())).forEach(chart -> parts.add(part(chart.region(), vector(chart))));
        if (isShown(mapView)) {
            parts.add(part(mapView, map.raster(scale)));
        }
        return parts;
    }

    private static Supplier<Vector> vector(Repaintable chart) {
        var vector = new Vector(chart.picture(), chart.region().getWidth(), chart.region().getHeight());
        return () -> vector;
    }

    private static WindowPart part(Region region, Supplier<? extends Rendition> rendition) {
        var place = region.localToScene(0, 0);
        return new WindowPart(place.getX(), place.getY(), rendition);
    }

    private static boolean isShown(Region region) {
        return region.getScene() != null && region.getWidth() >= 1 && region.getHeight() >= 1;
    }
}
