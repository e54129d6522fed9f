package hesse.app.surface;

import hesse.figure.surface.SurfaceSample;
import java.util.Arrays;
import javafx.scene.paint.Material;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// Some rows of the surface's cells, as a mesh of their own whose numbers are overwritten by every new sample.
final class SurfaceBand {
    private static final int INTS_PER_CELL = 18;

    private final int columns;
    private final int firstNode;
    private final int nodes;
    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
    private final MeshView view = new MeshView(mesh);
    /// Null before the first sample.
    private boolean[] holes;

    /// @param columns  of the whole sample's nodes
    /// @param firstRow of the band's nodes
    /// @param lastRow  which is the next band's first one
    SurfaceBand(int columns, int firstRow, int lastRow, Material material) {
        this.columns = columns;
        firstNode = firstRow * columns;
        nodes = (lastRow - firstRow + 1) * columns;
        mesh.getPoints().resize(3 * nodes);
        mesh.getNormals().resize(3 * nodes);
        mesh.getTexCoords().resize(2 * nodes);
        mesh.getFaces().resize(INTS_PER_CELL * (columns - 1) * (lastRow - firstRow));
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
    }

    MeshView node() {
        return view;
    }

    void show(SurfaceSample sample) {
        var vertices = sample.vertices();
        mesh.getTexCoords().set(0, vertices.places(), 2 * firstNode, 2 * nodes);
        mesh.getPoints().set(0, vertices.points(), 3 * firstNode, 3 * nodes);
        mesh.getNormals().set(0, sample.normals(), 3 * firstNode, 3 * nodes);
        if (noteHoles(sample.heights())) {
            var faces = faces();
            mesh.getFaces().set(0, faces, 0, faces.length);
        }
    }

    private boolean noteHoles(float[] heights) {
        boolean changed = holes == null;
        holes = changed ? new boolean[nodes] : holes;
        for (int node = 0; node < nodes; node++) {
            boolean hole = Float.isNaN(heights[firstNode + node]);
            changed |= hole != holes[node];
            holes[node] = hole;
        }
        return changed;
    }

    private int[] faces() {
        var faces = new int[mesh.getFaces().size()];
        for (int j = 0, at = 0; at < faces.length; j++) {
            for (int i = 0; i < columns - 1; i++, at += INTS_PER_CELL) {
                int southWest = j * columns + i;
                int northEast = southWest + columns + 1;
                layFace(faces, at, southWest, southWest + 1, northEast);
                layFace(faces, at + INTS_PER_CELL / 2, southWest, northEast, southWest + columns);
            }
        }
        return faces;
    }

    /// A face at a hole stays at its zeros: three times the same point, which has no area.
    private void layFace(int[] faces, int at, int a, int b, int c) {
        if (holes[a] || holes[b] || holes[c]) {
            return;
        }
        Arrays.fill(faces, at, at + 3, a);
        Arrays.fill(faces, at + 3, at + 6, b);
        Arrays.fill(faces, at + 6, at + 9, c);
    }
}
