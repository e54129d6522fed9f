package hesse.app.surface;

import hesse.app.picture.CanvasPlayer;
import hesse.figure.AxisNames;
import hesse.figure.Mark;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.surface.OrbitProjection;
import hesse.figure.surface.SurfaceAxes;
import hesse.figure.surface.SurfaceSample;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
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

    private final ShownSurface shown = new ShownSurface();
    private final FramePace pace = new FramePace(this::hurry);
    private final AxesLayer axes;
    private final Label notice = new Label();
    private final Messages messages;
    private final SurfaceMouse mouse = new SurfaceMouse(this);
    /// Null before it is given one.
    private SurfaceLegend legend;
    private final ObjectProperty<Orbit> orbit = new SimpleObjectProperty<>(this, "orbit", Orbit.INITIAL);

    /// @param player draws the axes
    public SurfaceView(Messages messages, CanvasPlayer player) {
        this.messages = messages;
        axes = new AxesLayer(messages, player);
        setId("surface");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("app.surface.name"));
        setMinSize(0, 0);
        notice.setWrapText(true);
        notice.setMouseTransparent(true);
        getChildren().add(axes.canvas());
        shown.node().ifPresent(getChildren()::add);
        getChildren().add(notice);
        orbit.subscribe(_ -> changed());
        completeProperty().subscribe((_, _) -> {
            hurry(true);
            pace.changed(System.nanoTime());
        });
        new SurfaceGestures(this, mouse);
        setStyle(shown.style());
        updateNotice();
    }

    /// Where the surface is looked at from; gestures change it.
    public ObjectProperty<Orbit> orbitProperty() {
        return orbit;
    }

    /// Whether there is anything to see: not everywhere can JavaFX draw in three dimensions.
    public boolean isSupported() {
        return shown.node().isPresent();
    }

    /// Shows another sample, which must not be filled again while it is shown.
    public void showSample(SurfaceSample sample) {
        shown.show(sample);
        updateNotice();
        changed();
    }

    /// Whether all of the last sample is to be seen: the first one comes in several frames, as the renderer takes long to take it over.
    public ReadOnlyBooleanProperty completeProperty() {
        return shown.completeProperty();
    }

    /// Lays the picture of the window on the surface. Call it again when the pixels of the same picture have changed.
    public void showDrape(Image picture) {
        shown.drape(picture);
    }

    /// Shows what belongs to a point, or nothing for null.
    public void showCursor(SurfaceCursor cursor) {
        if (shown.show(Optional.ofNullable(cursor))) {
            pace.changed(System.nanoTime());
        }
    }

    /// Shows these races instead of the last ones; costs nothing if they look the same.
    public void showRaces(List<SurfaceRace> races) {
        shown.show(races);
    }

    /// The theme and the scale of text and lines.
    public void setStyle(Style changed) {
        shown.show(changed);
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

    /// What the two axes of the floor are called.
    public void name(AxisNames names) {
        axes.name(names);
        requestLayout();
    }

    /// Gives it a legend, which stands beneath the surface from now on; to be called again when what that says has changed.
    void explain(SurfaceLegend legend) {
        this.legend = legend;
        requestLayout();
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
        parameters.setFill(Colours.of(shown.style().ground()));
        parameters.setTransform(Transform.scale(factor, factor));
        shown.complete();
        shown.hurry(false);
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
        double strip = legend == null ? 0 : legend.height(width, height, shown.style());
        shown.look(new OrbitProjection(shown.box(), orbit.get(), width, Math.max(height - strip, 1), SurfaceAxes.margin(shown.style())));
        paintAxes(1);
        notice.resizeRelocate(width * 0.15, 0, width * 0.7, height);
    }

    private void changed() {
        pace.changed(System.nanoTime());
        requestLayout();
    }

    /// Frames that show only a part are drawn fast too.
    private void hurry(boolean hurried) {
        shown.hurry(hurried || !shown.completeProperty().get());
    }

    private void paintAxes(double resolution) {
        double height = Math.max(getHeight(), 1);
        var marks = legend == null || shown.visible().isEmpty() ? List.<Mark>of()
                : legend.marks(shown.projection().width(), height, shown.style());
        axes.paint(shown.visible(), shown.projection(), marks, height, shown.style(), resolution);
    }

    private void updateNotice() {
        boolean undefined = shown.sample().filter(SurfaceSample::isEmpty).isPresent();
        notice.setText(messages.text(isSupported() ? "app.surface.undefined" : "app.surface.unsupported"));
        notice.setVisible(!isSupported() || undefined);
    }

    OrbitProjection projection() {
        return shown.projection();
    }

    /// Looks at the surface in another way, at once.
    void look(Orbit changed) {
        orbit.set(changed);
        layout();
    }

    /// The surface that can be seen, if there is one.
    Optional<SurfaceSample> visible() {
        return shown.visible();
    }

    List<SurfaceRace> races() {
        return shown.races();
    }

    Style style() {
        return shown.style();
    }
}
