package hesse.app.surface;

import hesse.app.picture.CanvasPlayer;
import hesse.field.Window;
import hesse.figure.Orbit;
import hesse.figure.OrbitProjection;
import hesse.figure.Style;
import hesse.figure.SurfaceAxes;
import hesse.figure.SurfaceBox;
import hesse.figure.SurfaceSample;
import hesse.figure.Theme;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;

/// The function as a surface over the window, in a box with axes. On the JavaFX thread only.
///
/// Its owner gives it samples (made in the background), the map's picture as a drape, the cursor and the races, and is
/// told about points under the mouse and new orbits. Where there is no 3-D pipeline it shows a sentence instead and
/// accepts everything all the same.
public final class SurfaceView extends Region {

    /// JavaFX's textures have no longer side; snapshots are scaled down to it.
    public static final int LONGEST_SIDE = 4096;

    /// Lines may become this much thicker or thinner before they are laid out anew.
    private static final double PIXEL_TOLERANCE = 0.08;

    private final Optional<SurfaceScene> scene;
    private final FramePace pace = new FramePace(this::hurry);
    private final AxesLayer axes;
    private final Label notice = new Label();
    private final Messages messages;
    private final SurfaceMouse mouse = new SurfaceMouse(this);
    private final ObjectProperty<Orbit> orbit = new SimpleObjectProperty<>(this, "orbit", Orbit.INITIAL);

    private Optional<SurfaceSample> sample = Optional.empty();
    private Optional<SurfaceCursor> cursor = Optional.empty();
    private List<SurfaceRace> races = List.of();
    private Style style = Style.of(Theme.LIGHT, 1);

    /// The size of a pixel in box units for which cursor and races are laid out; NaN if they have to be laid out anew.
    private double shownPixel = Double.NaN;
    private OrbitProjection projection = new OrbitProjection(SurfaceBox.of(new Window(-1, 1, -1, 1)), Orbit.INITIAL, 1, 1, 0);

    /// @param player draws the axes
    public SurfaceView(Messages messages, CanvasPlayer player) {
        this.messages = messages;
        axes = new AxesLayer(messages, player);
        scene = Platform.isSupported(ConditionalFeature.SCENE3D) ? Optional.of(new SurfaceScene()) : Optional.empty();
        setId("surface");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("app.surface.name"));
        setMinSize(0, 0);
        notice.setWrapText(true);
        notice.setMouseTransparent(true);
        getChildren().add(axes.canvas());
        scene.ifPresent(present -> getChildren().add(present.node()));
        getChildren().add(notice);
        orbit.subscribe(_ -> changed());
        new SurfaceGestures(this, mouse);
        setStyle(style);
        updateNotice();
    }

    /// Where the surface is looked at from; gestures change it.
    public ObjectProperty<Orbit> orbitProperty() {
        return orbit;
    }

    /// Whether there is anything to see: not everywhere can JavaFX draw in three dimensions.
    public boolean isSupported() {
        return scene.isPresent();
    }

    /// Shows another sample, which must not be filled again while it is shown.
    public void showSample(SurfaceSample shown) {
        sample = Optional.of(shown);
        scene.ifPresent(present -> present.surface().show(shown));
        shownPixel = Double.NaN;
        updateNotice();
        changed();
    }

    /// Lays the picture of the window on the surface. Call it again when the pixels of the same picture have changed.
    public void showDrape(Image picture) {
        scene.ifPresent(present -> present.surface().drape(picture));
    }

    /// Shows what belongs to a point, or nothing for null.
    public void showCursor(SurfaceCursor shown) {
        if (cursor.equals(Optional.ofNullable(shown))) {
            return;
        }
        cursor = Optional.ofNullable(shown);
        pace.changed(System.nanoTime());
        updateCursor();
    }

    /// Shows these races instead of the last ones; costs nothing if they look the same.
    public void showRaces(List<SurfaceRace> shown) {
        if (areAlike(races, shown)) {
            return;
        }
        races = List.copyOf(shown);
        updateRaces();
    }

    private static boolean areAlike(List<SurfaceRace> before, List<SurfaceRace> after) {
        return before.size() == after.size() && IntStream.range(0, after.size()).allMatch(k -> before.get(k).looksLike(after.get(k)));
    }

    /// The theme and the scale of text and lines.
    public void setStyle(Style changed) {
        style = changed;
        shownPixel = Double.NaN;
        setBackground(Background.fill(Colours.of(changed.ground())));
        notice.setTextFill(Colours.of(changed.foreground()));
        notice.setFont(Font.font(notice.getFont().getFamily(), changed.px(14)));
        requestLayout();
    }

    /// Told about every orbit that a gesture makes.
    public void setOnOrbit(Consumer<Orbit> handler) {
        mouse.setOnOrbit(handler);
    }

    /// Told about the point of the plane whose surface point is under the mouse.
    public void setOnHover(PlanePointHandler handler) {
        mouse.setOnHover(handler);
    }

    /// Told when the mouse leaves the surface.
    public void setOnLeave(Runnable handler) {
        mouse.setOnLeave(handler);
    }

    /// Told about clicks on the surface, and about every point to which the start of the races is dragged.
    public void setOnStart(PlanePointHandler handler) {
        mouse.setOnStart(handler);
    }

    /// The view as a picture, each of its pixels `scale` pixels wide, or as many as make its longer side [#LONGEST_SIDE].
    public WritableImage snapshot(double scale) {
        double most = LONGEST_SIDE / Math.max(Math.max(getWidth(), getHeight()), 1);
        double factor = Math.min(scale, most);
        var parameters = new SnapshotParameters();
        parameters.setFill(Colours.of(style.ground()));
        parameters.setTransform(Transform.scale(factor, factor));
        hurry(false);
        layout();
        // A canvas is pixels: for a larger picture it needs more of them.
        paintAxes(factor);
        var picture = snapshot(parameters, null);
        paintAxes(1);
        return picture;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getWidth(), 1);
        double height = Math.max(getHeight(), 1);
        var box = sample.map(present -> SurfaceBox.of(present.window())).orElse(projection.box());
        projection = new OrbitProjection(box, orbit.get(), width, height, SurfaceAxes.margin(style));
        scene.ifPresent(present -> present.look(projection));
        paintAxes(1);
        if (!(Math.abs(pixel() / shownPixel - 1) < PIXEL_TOLERANCE)) {
            shownPixel = pixel();
            updateCursor();
            updateRaces();
        }
        notice.resizeRelocate(width * 0.15, 0, width * 0.7, height);
    }

    private void changed() {
        pace.changed(System.nanoTime());
        requestLayout();
    }

    private void hurry(boolean hurried) {
        scene.ifPresent(present -> present.hurry(hurried));
    }

    private void paintAxes(double resolution) {
        axes.paint(sample.filter(_ -> scene.isPresent()), projection, style, resolution);
    }

    private void updateCursor() {
        scene.ifPresent(present -> sample.ifPresent(shown -> cursor.ifPresentOrElse(
                at -> present.cursor().show(at, shown.scale(), projection.box(), style, pixel()),
                () -> present.cursor().hide())));
    }

    private void updateRaces() {
        scene.ifPresent(present -> sample.ifPresent(shown -> present.races().show(races, shown, pixel())));
    }

    /// The size of a pixel at scale 1, in box units.
    private double pixel() {
        return style.scale() * projection.boxUnitsPerPixel();
    }

    private void updateNotice() {
        boolean undefined = sample.isPresent() && sample.get().isEmpty();
        notice.setText(scene.isEmpty() ? messages.text("app.surface.unsupported") : messages.text("app.surface.undefined"));
        notice.setVisible(scene.isEmpty() || undefined);
    }

    OrbitProjection projection() {
        return projection;
    }

    /// Looks at the surface in another way, at once.
    void look(Orbit changed) {
        orbit.set(changed);
        layout();
    }

    /// The surface that can be seen, if there is one.
    Optional<SurfaceSample> visible() {
        return scene.flatMap(_ -> sample);
    }

    List<SurfaceRace> races() {
        return races;
    }

    Style style() {
        return style;
    }
}
