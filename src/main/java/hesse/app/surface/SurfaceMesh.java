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
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;

/// The surface itself, in box coordinates: bands whose meshes are overwritten by every new sample. Only a sample of another
/// size gets other ones ([OverlayMesh] says why).
///
/// New bands come one in a frame, since the renderer takes long to take over a new mesh, and the first one without the picture that is laid on
/// them: in that frame the renderer makes itself ready to shade anything at all.
final class SurfaceMesh {
    /// Rows of cells.
    private static final int BAND = 20;

    /// The side of a picture in place of the first one, in pixels: enough for the renderer to have smaller copies of it, as of every picture.
    private static final int BLANK = 6;

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
    private Image picture;
    private int columns;
    private int rows;

    SurfaceMesh() {
        picture = new WritableImage(BLANK, BLANK);
        lay();
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
        boolean whole = last == rows - 1;
        if (bands.size() == 2 || whole) {
            lay();
        }
        complete.set(whole);
    }

    /// Shows the picture on the surface, again if it is the same one with other pixels.
    void drape(Image shown) {
        picture = shown;
        if (complete.get() || bands.size() > 1) {
            lay();
        }
    }

    private void lay() {
        material.setDiffuseMap(null);
        material.setDiffuseMap(picture);
    }
}
