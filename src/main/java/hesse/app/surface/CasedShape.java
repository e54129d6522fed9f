package hesse.app.surface;

import hesse.figure.surface.SurfaceShape;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;

/// A tube or marker with a casing, which keeps it readable on any ground, and a ghost, which shows faintly where it runs
/// behind the surface.
///
/// The casing is the same body made thicker of which only the inner side is seen, so that it shows just round the body.
final class CasedShape {
    private static final double GHOST = 0.28;

    private final OverlayMesh body = new OverlayMesh();
    private final OverlayMesh casing = new OverlayMesh();
    private final MeshView bodyView = body.view(CullFace.BACK, Color.BLACK);
    private final MeshView casingView = casing.view(CullFace.FRONT, Color.WHITE);
    private final MeshView ghostView = body.view(CullFace.BACK, Color.BLACK);
    private final Group group;

    CasedShape() {
        ghostView.setDepthTest(DepthTest.DISABLE);
        group = new Group(ghostView, casingView, bodyView);
    }

    Group node() {
        return group;
    }

    void colour(Color color, Color halo) {
        paint(bodyView, color);
        paint(casingView, halo);
        paint(ghostView, Colours.translucent(color, GHOST));
    }

    void update(SurfaceShape thin, SurfaceShape thick) {
        body.update(thin);
        casing.update(thick);
    }

    private static void paint(MeshView view, Color color) {
        var material = (PhongMaterial) view.getMaterial();
        if (!color.equals(material.getDiffuseColor())) {
            material.setDiffuseColor(color);
        }
    }
}
