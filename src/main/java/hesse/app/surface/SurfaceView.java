package hesse.app.surface;

import hesse.figure.Orbit;
import hesse.figure.OrbitProjection;
import hesse.figure.SurfaceBox;
import hesse.figure.SurfaceSample;
import hesse.field.Window;
import hesse.text.Messages;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

public final class SurfaceView extends Region {
    private final SurfaceMesh mesh = new SurfaceMesh();
    private final SurfaceScene scene = new SurfaceScene(mesh.node());
    private final ObjectProperty<Orbit> orbit = new SimpleObjectProperty<>(this, "orbit", Orbit.INITIAL);
    private SurfaceBox box = SurfaceBox.of(new Window(-1, 1, -1, 1));

    public SurfaceView(Messages messages) {
        getChildren().add(scene.node());
        orbit.subscribe(_ -> requestLayout());
    }
    public ObjectProperty<Orbit> orbitProperty() { return orbit; }

    public void showSample(SurfaceSample s) { box = SurfaceBox.of(s.window()); mesh.show(s); requestLayout(); }
    public void showDrape(Image i) { mesh.drape(i); }

    @Override
    protected void layoutChildren() {
        scene.look(new OrbitProjection(box, orbit.get(), getWidth(), getHeight(), 40));
    }
}
