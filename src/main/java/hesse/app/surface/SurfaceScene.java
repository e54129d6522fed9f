package hesse.app.surface;

import hesse.figure.surface.OrbitProjection;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.MatrixType;

/// The three-dimensional part of the view: a transparent scene whose one group stands in box coordinates and is turned
/// before a camera that stays at the origin.
///
/// A level piece of the surface gets about its drape's own colour (0.74 + 0.30 · 0.9 = 1), a steep one down to three
/// quarters of it: the hue stays that of the map. Lines and markers are not shaded at all. Translucent sheets come last.
final class SurfaceScene {
    private static final Color AMBIENT = Color.gray(0.74);
    private static final Color DIRECTED = Color.gray(0.30);

    /// Over the viewer's left shoulder, whatever the orbit: in eye coordinates right, down, away.
    private static final Point3D LIGHT = new Point3D(0.35, 0.75, 0.55);

    /// The box lies within 1.5 of its middle; a narrow range makes for fine depths.
    private static final double REACH = 1.6;

    private final SurfaceMesh surface = new SurfaceMesh();
    private final RaceLayer races = new RaceLayer();
    private final CursorLayer cursor = new CursorLayer();
    private final Affine boxToEye = new Affine();
    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Group root;
    private final SubScene smooth;
    private final SubScene quick;
    private final Group node;

    SurfaceScene() {
        var shaded = new AmbientLight(AMBIENT);
        var flat = new AmbientLight(Color.WHITE);
        var light = new DirectionalLight(DIRECTED);
        light.setDirection(LIGHT);
        shaded.getScope().addAll(surface.node(), cursor.sheets());
        light.getScope().addAll(surface.node(), cursor.sheets());
        flat.getScope().addAll(races.node(), cursor.lines());
        var box = new Group(surface.node(), races.node(), cursor.lines(), cursor.sheets());
        box.getTransforms().setAll(boxToEye);
        root = new Group(box, shaded, flat, light);
        smooth = subScene(SceneAntialiasing.BALANCED);
        quick = subScene(SceneAntialiasing.DISABLED);
        node = new Group(smooth, quick);
        node.setMouseTransparent(true);
        node.setManaged(false);
        camera.setNearClip(OrbitProjection.DISTANCE - REACH);
        camera.setFarClip(OrbitProjection.DISTANCE + REACH);
        cursor.hide();
        hurry(false);
    }

    private static SubScene subScene(SceneAntialiasing antialiasing) {
        return new SubScene(new Group(), 1, 1, true, antialiasing);
    }

    Group node() {
        return node;
    }

    /// Whether to draw without antialiasing, which takes a third of the time where the processor has to do it.
    void hurry(boolean hurried) {
        var to = hurried ? quick : smooth;
        var from = hurried ? smooth : quick;
        if (to.getRoot() != root) {
            from.setRoot(new Group());
            from.setCamera(null);
            to.setRoot(root);
            to.setCamera(camera);
            to.setVisible(true);
            from.setVisible(false);
        }
    }

    SurfaceMesh surface() {
        return surface;
    }

    RaceLayer races() {
        return races;
    }

    CursorLayer cursor() {
        return cursor;
    }

    void look(OrbitProjection projection) {
        for (var scene : List.of(smooth, quick)) {
            scene.setWidth(projection.width());
            scene.setHeight(projection.height());
        }
        camera.setFieldOfView(Math.toDegrees(2 * Math.atan(projection.height() / 2 / projection.focal())));
        boxToEye.setToTransform(projection.downwards(), MatrixType.MT_3D_3x4, 0);
    }
}
