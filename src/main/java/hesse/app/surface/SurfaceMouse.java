package hesse.app.surface;

import hesse.figure.Orbit;
import hesse.figure.surface.OrbitProjection;
import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfacePicker;
import java.util.function.Consumer;

/// Finds what of a [SurfaceView] lies under the mouse, and tells those who asked.
final class SurfaceMouse implements SurfaceGestures.Target {
    /// How near to the start a press takes hold of it, in pixels.
    private static final double GRASP = 9;

    private final SurfaceView view;
    private final SurfacePicker picker = new SurfacePicker();
    private boolean over;

    private Consumer<Orbit> onOrbit = _ -> {};
    private PlanePointHandler onHover = (_, _) -> {};
    private PlanePointHandler onStart = (_, _) -> {};
    private Runnable onLeave = () -> {};

    SurfaceMouse(SurfaceView view) {
        this.view = view;
    }

    void setOnOrbit(Consumer<Orbit> handler) {
        onOrbit = handler;
    }

    void setOnHover(PlanePointHandler handler) {
        onHover = handler;
    }

    void setOnLeave(Runnable handler) {
        onLeave = handler;
    }

    void setOnStart(PlanePointHandler handler) {
        onStart = handler;
    }

    @Override
    public OrbitProjection projection() {
        return view.projection();
    }

    @Override
    public double depth(double pixelX, double pixelY) {
        return pick(pixelX, pixelY) ? picker.depth() : OrbitProjection.DISTANCE;
    }

    @Override
    public void look(Orbit orbit) {
        view.look(orbit);
        onOrbit.accept(orbit);
    }

    @Override
    public void hover(double pixelX, double pixelY) {
        if (pick(pixelX, pixelY)) {
            over = true;
            onHover.at(picker.x(), picker.y());
        } else {
            leave();
        }
    }

    @Override
    public void leave() {
        if (over) {
            over = false;
            onLeave.run();
        }
    }

    @Override
    public void click(double pixelX, double pixelY) {
        if (pick(pixelX, pixelY)) {
            onStart.at(picker.x(), picker.y());
        }
    }

    private boolean pick(double pixelX, double pixelY) {
        return view.visible().filter(sample -> picker.pick(sample, view.projection(), pixelX, pixelY)).isPresent();
    }

    @Override
    public boolean isStart(double pixelX, double pixelY) {
        return view.races().stream().anyMatch(race -> startDistance(race, pixelX, pixelY) <= view.style().px(GRASP));
    }

    /// In pixels from where a race starts; infinite where it doesn't.
    private double startDistance(SurfaceRace race, double pixelX, double pixelY) {
        var sample = view.visible();
        if (sample.isEmpty() || race.current() < 0) {
            return Double.POSITIVE_INFINITY;
        }
        var projection = view.projection();
        double x = projection.box().toBoxX(race.x()[0]);
        double y = projection.box().toBoxY(race.y()[0]);
        double z = SurfaceBox.HEIGHT * sample.get().heightAt(race.x()[0], race.y()[0]);
        return Math.hypot(projection.pixelX(x, y, z) - pixelX, projection.pixelY(x, y, z) - pixelY);
    }
}
