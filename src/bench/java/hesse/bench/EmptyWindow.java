package hesse.bench;

import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Sphere;
import javafx.stage.Stage;

/// A window that has nothing to do, as large as the program's: what of a start is JavaFX's and the system's. With the argument
/// [#SPHERE] half of it is a scene in 3-D with one sphere.
public final class EmptyWindow extends Application {
    static final String SPHERE = "sphere";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Override
    public void start(Stage stage) {
        show(stage, getParameters().getRaw().contains(SPHERE));
    }

    static void show(Stage stage, boolean withSphere) {
        var content = new Pane();
        content.setBackground(Background.fill(Color.STEELBLUE));
        if (withSphere) {
            content.getChildren().add(sphere());
        }
        stage.setScene(new Scene(content, WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static SubScene sphere() {
        var sphere = new Sphere(1);
        sphere.setTranslateZ(5);
        sphere.setMaterial(new PhongMaterial(Color.STEELBLUE));
        var scene = new SubScene(new Group(sphere), WIDTH / 2.0, HEIGHT, true, SceneAntialiasing.BALANCED);
        scene.setCamera(new PerspectiveCamera(true));
        scene.setLayoutX(WIDTH / 2.0);
        return scene;
    }

    /// Not an application itself, so that JavaFX may come from the class path.
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) {
            launch(EmptyWindow.class, arguments);
        }
    }
}
