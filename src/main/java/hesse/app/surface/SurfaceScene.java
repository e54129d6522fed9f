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
final class SurfaceScene {
    private static final Color AMBIENT = Color.gray(0.66);
    private static final Color DIRECTED = Color.gray(0.40);

    private final Affine boxToEye = new Affine();
    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Group box;
    private final SubScene scene;

    SurfaceScene(javafx.scene.Node... inPaintingOrder) {
        box = new Group(inPaintingOrder);
        box.getTransforms().setAll(boxToEye);
        var light = new DirectionalLight(DIRECTED);
        light.setDirection(new Point3D(0.35, 0.75, 0.55));
        scene = new SubScene(new Group(box, new AmbientLight(AMBIENT), light), 1, 1, true, SceneAntialiasing.BALANCED);
        scene.setCamera(camera);
        scene.setMouseTransparent(true);
        scene.setManaged(false);
        camera.setNearClip(0.1);
        camera.setFarClip(20);
    }

    SubScene node() {
        return scene;
    }

    void look(OrbitProjection projection) {
        scene.setWidth(projection.width());
        scene.setHeight(projection.height());
        camera.setFieldOfView(Math.toDegrees(2 * Math.atan(projection.height() / 2 / projection.focal())));
        boxToEye.setToTransform(projection.downwards(), MatrixType.MT_3D_3x4, 0);
    }
}
