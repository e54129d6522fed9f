package hesse.app.surface;

import hesse.figure.OrbitProjection;
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
    private final SubScene scene;

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
        scene = new SubScene(new Group(box, shaded, flat, light), 1, 1, true, SceneAntialiasing.BALANCED);
        scene.setCamera(camera);
        scene.setMouseTransparent(true);
        scene.setManaged(false);
        camera.setNearClip(OrbitProjection.DISTANCE - REACH);
        camera.setFarClip(OrbitProjection.DISTANCE + REACH);
        cursor.hide();
    }

    SubScene node() {
        return scene;
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
        scene.setWidth(projection.width());
        scene.setHeight(projection.height());
        camera.setFieldOfView(Math.toDegrees(2 * Math.atan(projection.height() / 2 / projection.focal())));
        boxToEye.setToTransform(projection.downwards(), MatrixType.MT_3D_3x4, 0);
    }
}
