package hesse.app.surface;

import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfaceSample;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/// The surface itself: one mesh in box coordinates, whose numbers are overwritten by every new sample. Only a sample of
/// another size gets another mesh ([OverlayMesh] says why).
final class SurfaceMesh {
    private static final int INTS_PER_CELL = 18;

    /// Textures repeat: at their very border they blend with the other side. Half a pixel of a picture 256 pixels wide.
    private static final float INSET = 1f / 512;

    private TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
    private final PhongMaterial material = new PhongMaterial(Color.WHITE);
    private final MeshView view = new MeshView();
    private int columns;
    private int rows;
    private float[] points = {};
    private float[] coordinates = {};
    private int[] faces = {};
    private boolean[] holes = {};

    SurfaceMesh() {
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        view.setVisible(false);
    }

    MeshView node() {
        return view;
    }

    void show(SurfaceSample sample) {
        boolean resized = columns != sample.columns() || rows != sample.rows();
        if (resized) {
            resize(sample.columns(), sample.rows());
        }
        placeNodes(sample);
        mesh.getTexCoords().set(0, coordinates, 0, coordinates.length);
        mesh.getPoints().set(0, points, 0, points.length);
        mesh.getNormals().set(0, sample.normals(), 0, points.length);
        if (noteHoles(sample.heights()) || resized) {
            layFaces();
            mesh.getFaces().set(0, faces, 0, faces.length);
        }
        view.setVisible(true);
    }

    void hide() {
        view.setVisible(false);
    }

    /// Shows the picture on the surface, again if it is the same one with other pixels.
    void drape(Image picture) {
        material.setDiffuseMap(null);
        material.setDiffuseMap(picture);
    }

    private void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        int nodes = columns * rows;
        points = new float[3 * nodes];
        coordinates = new float[2 * nodes];
        faces = new int[INTS_PER_CELL * (columns - 1) * (rows - 1)];
        holes = new boolean[nodes];
        mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getPoints().resize(3 * nodes);
        mesh.getNormals().resize(3 * nodes);
        mesh.getTexCoords().resize(2 * nodes);
        mesh.getFaces().resize(faces.length);
        view.setMesh(mesh);
    }

    private void placeNodes(SurfaceSample sample) {
        var box = SurfaceBox.of(sample.window());
        float[] heights = sample.heights();
        float[] shifts = sample.shifts();
        float[] pulls = sample.pulls();
        for (int j = 0, node = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++, node++) {
                float u = (i + shifts[2 * node]) / (columns - 1);
                float v = (j + shifts[2 * node + 1]) / (rows - 1);
                points[3 * node] = (float) ((2 * u - 1) * box.halfX());
                points[3 * node + 1] = (float) ((2 * v - 1) * box.halfY());
                points[3 * node + 2] = Float.isNaN(heights[node]) ? 0 : (float) SurfaceBox.HEIGHT * heights[node];
                coordinates[2 * node] = Math.clamp(u + pulls[2 * node] / (columns - 1), INSET, 1 - INSET);
                coordinates[2 * node + 1] = Math.clamp(1 - v - pulls[2 * node + 1] / (rows - 1), INSET, 1 - INSET);
            }
        }
    }

    private boolean noteHoles(float[] heights) {
        boolean changed = false;
        for (int node = 0; node < holes.length; node++) {
            boolean hole = Float.isNaN(heights[node]);
            changed |= hole != holes[node];
            holes[node] = hole;
        }
        return changed;
    }

    private void layFaces() {
        Arrays.fill(faces, 0);
        for (int j = 0, at = 0; j < rows - 1; j++) {
            for (int i = 0; i < columns - 1; i++, at += INTS_PER_CELL) {
                int southWest = j * columns + i;
                int northEast = southWest + columns + 1;
                layFace(at, southWest, southWest + 1, northEast);
                layFace(at + INTS_PER_CELL / 2, southWest, northEast, southWest + columns);
            }
        }
    }

    /// A face at a hole stays at its zeros: three times the same point, which has no area.
    private void layFace(int at, int a, int b, int c) {
        if (holes[a] || holes[b] || holes[c]) {
            return;
        }
        Arrays.fill(faces, at, at + 3, a);
        Arrays.fill(faces, at + 3, at + 6, b);
        Arrays.fill(faces, at + 6, at + 9, c);
    }
}
