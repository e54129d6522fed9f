package hesse.app.surface;

import hesse.figure.SurfaceShape;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.DrawMode;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// A [SurfaceShape] in the scene. The mesh stays the same for good.
final class OverlayMesh {
    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);

    OverlayMesh() {
        mesh.getTexCoords().setAll(0, 0);
    }

    /// Takes over the shape's present numbers.
    void update(SurfaceShape shape) {
        int size = shape.points().length;
        if (mesh.getPoints().size() == size) {
            mesh.getPoints().set(0, shape.points(), 0, size);
            mesh.getNormals().set(0, shape.normals(), 0, size);
        } else {
            mesh.getFaces().clear();
            mesh.getPoints().setAll(shape.points());
            mesh.getNormals().setAll(shape.normals());
            mesh.getFaces().setAll(faces(shape.triangles()));
        }
    }

    /// A new view of the mesh; several may look at it.
    MeshView view(CullFace cull, Color color) {
        var view = new MeshView(mesh);
        view.setMaterial(new PhongMaterial(color));
        view.setCullFace(cull);
        view.setDrawMode(DrawMode.FILL);
        return view;
    }

    /// Point, normal and texture coordinate of every vertex; the only texture coordinate is 0.
    private static int[] faces(int[] triangles) {
        var faces = new int[3 * triangles.length];
        for (int k = 0; k < triangles.length; k++) {
            faces[3 * k] = triangles[k];
            faces[3 * k + 1] = triangles[k];
        }
        return faces;
    }
}
