package hesse.app.surface;

import hesse.figure.surface.SurfaceShape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// A [SurfaceShape] in the scene. Its mesh stays the same as long as the shape doesn't grow; then it is a new one, as
/// JavaFX's copy of a mesh with normals keeps a buffer of its first size (`dirtyVertices` of `BaseMesh` in JavaFX 26).
final class OverlayMesh {
    private final List<MeshView> views = new ArrayList<>();
    private TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);

    /// Takes over the shape's present numbers.
    void update(SurfaceShape shape) {
        int size = shape.points().length;
        if (mesh.getPoints().size() == size) {
            mesh.getPoints().set(0, shape.points(), 0, size);
            mesh.getNormals().set(0, shape.normals(), 0, size);
        } else {
            mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
            mesh.getTexCoords().setAll(0, 0);
            mesh.getPoints().setAll(shape.points());
            mesh.getNormals().setAll(shape.normals());
            mesh.getFaces().setAll(faces(shape.triangles()));
            views.forEach(view -> view.setMesh(mesh));
        }
    }

    /// A new view of the mesh; several may look at it.
    MeshView view(CullFace cull, Color color) {
        var view = new MeshView(mesh);
        view.setMaterial(new PhongMaterial(color));
        view.setCullFace(cull);
        views.add(view);
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
