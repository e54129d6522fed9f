package hesse.app.surface;

import hesse.field.Window;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.surface.OrbitProjection;
import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfaceSample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.image.Image;

/// What [SurfaceView] shows, and from where: the sample with its drape, the cursor, the races. Lays out anew what has
/// changed. Without a 3-D pipeline it remembers all of it and draws nothing.
final class ShownSurface {
    /// Lines may become this much thicker or thinner before they are laid out anew.
    private static final double PIXEL_TOLERANCE = 0.08;

    private final Optional<SurfaceScene> scene = Platform.isSupported(ConditionalFeature.SCENE3D) ? Optional.of(new SurfaceScene())
            : Optional.empty();
    private final ReadOnlyBooleanProperty complete = scene.map(present -> present.surface().completeProperty())
            .orElseGet(() -> new ReadOnlyBooleanWrapper(true).getReadOnlyProperty());
    private Optional<SurfaceSample> sample = Optional.empty();
    private Optional<SurfaceCursor> cursor = Optional.empty();
    private List<SurfaceRace> races = List.of();
    private Style style = Style.of(Theme.LIGHT, 1);
    private OrbitProjection projection = new OrbitProjection(SurfaceBox.of(new Window(-1, 1, -1, 1)), Orbit.INITIAL, 1, 1, 0);

    /// The size of a pixel in box units for which cursor and races are laid out; NaN if they have to be laid out anew.
    private double shownPixel = Double.NaN;

    ShownSurface() {
        complete.subscribe(_ -> layOutRaces());
    }

    /// Empty where there is no 3-D pipeline.
    Optional<Node> node() {
        return scene.map(SurfaceScene::node);
    }

    /// The box of the sample, or the last one's while there is none.
    SurfaceBox box() {
        return sample.map(present -> SurfaceBox.of(present.window())).orElse(projection.box());
    }

    Optional<SurfaceSample> sample() {
        return sample;
    }

    /// The sample that can be seen, if there is one.
    Optional<SurfaceSample> visible() {
        return scene.flatMap(_ -> sample);
    }

    List<SurfaceRace> races() {
        return races;
    }

    Style style() {
        return style;
    }

    OrbitProjection projection() {
        return projection;
    }

    void show(SurfaceSample shown) {
        sample = Optional.of(shown);
        scene.ifPresent(present -> present.surface().show(shown));
        shownPixel = Double.NaN;
    }

    /// Whether all of the sample is in the scene: a new one comes in several frames.
    ReadOnlyBooleanProperty completeProperty() {
        return complete;
    }

    /// Has all of it in the scene at once.
    void complete() {
        scene.ifPresent(present -> present.surface().complete());
    }

    void drape(Image picture) {
        scene.ifPresent(present -> present.surface().drape(picture));
    }

    void show(Style changed) {
        style = changed;
        shownPixel = Double.NaN;
    }

    /// @return whether this is another cursor than before
    boolean show(Optional<SurfaceCursor> shown) {
        boolean changed = !cursor.equals(shown);
        if (changed) {
            cursor = shown;
            layOutCursor();
        }
        return changed;
    }

    /// Costs nothing if the races look the same.
    void show(List<SurfaceRace> shown) {
        if (!areAlike(races, shown)) {
            races = List.copyOf(shown);
            layOutRaces();
        }
    }

    private static boolean areAlike(List<SurfaceRace> before, List<SurfaceRace> after) {
        return before.size() == after.size() && IntStream.range(0, after.size()).allMatch(k -> before.get(k).looksLike(after.get(k)));
    }

    /// Shows it all from there.
    void look(OrbitProjection from) {
        projection = from;
        scene.ifPresent(present -> present.look(from));
        if (!(Math.abs(pixel() / shownPixel - 1) < PIXEL_TOLERANCE)) {
            shownPixel = pixel();
            layOutCursor();
            layOutRaces();
        }
    }

    /// Whether to draw fast rather than well.
    void hurry(boolean hurried) {
        scene.ifPresent(present -> present.hurry(hurried));
    }

    private void layOutCursor() {
        scene.ifPresent(present -> sample.ifPresent(shown -> cursor.ifPresentOrElse(
                at -> present.cursor().show(at, shown.scale(), projection.box(), style, pixel()),
                () -> present.cursor().hide())));
    }

    /// On the whole surface: in the frame with its first band they would take as long as that.
    private void layOutRaces() {
        if (complete.get()) {
            scene.ifPresent(present -> sample.ifPresent(shown -> present.races().show(races, shown, pixel())));
        }
    }

    /// The size of a pixel at scale 1, in box units.
    private double pixel() {
        return style.scale() * projection.boxUnitsPerPixel();
    }
}
