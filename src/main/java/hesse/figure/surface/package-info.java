/// The surface z = f(x, y) in a box: its perspective, its mesh, and what lies on and around it.
///
/// A [hesse.figure.surface.SurfaceBox] stands for the window; a [hesse.figure.surface.SurfaceSample] holds heights and normals on its grid,
/// refilled in place, and [hesse.figure.surface.SurfaceVertices] what a mesh takes over of it. [hesse.figure.surface.OrbitProjection] is
/// the one perspective from which camera, labels and picking take their numbers: [hesse.figure.surface.SurfaceAxes] answers with marks,
/// [hesse.figure.surface.SurfacePicker] with the point that is seen at a pixel. Bodies beside the surface are
/// [hesse.figure.surface.SurfaceShape]s: tubes, laid onto the surface by a [hesse.figure.surface.DrapedLine], sheets of a
/// [hesse.figure.surface.ModelSurface], markers. Box coordinates everywhere: x east, y north, z up.
package hesse.figure.surface;
