package hesse.app.surface;

import hesse.figure.surface.ModelSurface;
import hesse.figure.surface.SurfacePatch;
import hesse.figure.surface.SurfaceTube;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;

/// A translucent sheet with an opaque rim, which is what makes its bend readable.
final class SheetShape {
    private static final double OPACITY = 0.5;
    private static final double PALER = 0.4;
    private static final double RIM = 1;

    private final SurfacePatch patch = new SurfacePatch();
    private final SurfaceTube rim = new SurfaceTube(SurfacePatch.SPOKES + 4);
    private final OverlayMesh patchMesh = new OverlayMesh();
    private final OverlayMesh rimMesh = new OverlayMesh();
    private final MeshView patchView = patchMesh.view(CullFace.NONE, Color.BLACK);
    private final MeshView rimView = rimMesh.view(CullFace.BACK, Color.BLACK);
    private final Group group = new Group(rimView, patchView);

    Group node() {
        return group;
    }

    void show(boolean shown, ModelSurface model, double lift, double pixel, int argb) {
        group.setVisible(shown);
        if (shown) {
            patch.fill(model, lift);
            patchMesh.update(patch);
            patch.trim(rim, RIM * pixel);
            rimMesh.update(rim);
            paint(Colours.of(argb));
        }
    }

    private void paint(Color color) {
        var rimMaterial = (PhongMaterial) rimView.getMaterial();
        if (!color.equals(rimMaterial.getDiffuseColor())) {
            rimMaterial.setDiffuseColor(color);
            ((PhongMaterial) patchView.getMaterial()).setDiffuseColor(Colours.translucent(color.interpolate(Color.WHITE, PALER), OPACITY));
        }
    }
}
