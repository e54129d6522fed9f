package hesse.app.surface;

import hesse.figure.surface.SurfaceSample;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;

/// The surface itself, in box coordinates: bands whose meshes are overwritten by every new sample. Only a sample of another
/// size gets other ones ([OverlayMesh] says why).
///
/// New bands come one in a frame, since the renderer takes long to take over a new mesh.
final class SurfaceMesh {
    /// Rows of cells.
    private static final int BAND = 20;

    private final PhongMaterial material = new PhongMaterial(Color.WHITE);
    private final Group view = new Group();
    private final List<SurfaceBand> bands = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private final AnimationTimer growth = new AnimationTimer() {
        @Override
        public void handle(long now) {
            grow();
        }
    };
    private SurfaceSample sample;
    private int columns;
    private int rows;

    SurfaceMesh() {
        complete.subscribe(whole -> {
            if (whole) {
                growth.stop();
            } else {
                growth.start();
            }
        });
    }

    Node node() {
        return view;
    }

    /// Whether all of the sample is in the scene, or there is none.
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    void show(SurfaceSample shown) {
        sample = shown;
        if (columns != shown.columns() || rows != shown.rows()) {
            columns = shown.columns();
            rows = shown.rows();
            bands.clear();
            view.getChildren().clear();
            complete.set(false);
        } else {
            bands.forEach(band -> band.show(shown));
        }
    }

    /// Adds what is missing at once.
    void complete() {
        while (!complete.get()) {
            grow();
        }
    }

    private void grow() {
        int first = bands.size() * BAND;
        int last = Math.min(first + BAND, rows - 1);
        var band = new SurfaceBand(columns, first, last, material);
        band.show(sample);
        bands.add(band);
        view.getChildren().add(band.node());
        complete.set(last == rows - 1);
    }

    /// Shows the picture on the surface, again if it is the same one with other pixels.
    void drape(Image picture) {
        material.setDiffuseMap(null);
        material.setDiffuseMap(picture);
    }
}
