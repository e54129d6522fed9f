package hesse.figure.surface;

/// A body beside the surface as numbers for a triangle mesh in box coordinates. The arrays are the shape's own and
/// overwritten in place; they only become other, longer arrays when a shape has to grow.
public sealed interface SurfaceShape permits SurfaceTube, SurfacePatch, SurfaceMarkers {

    /// Three coordinates a vertex.
    float[] points();

    /// Three coordinates of a unit vector a vertex.
    float[] normals();

    /// Three vertices a triangle. Vertices out of use lie on one point, so that their triangles have no area.
    int[] triangles();
}
