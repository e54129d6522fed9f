/// The function as a surface in three dimensions.
///
/// [hesse.app.surface.SurfaceView] is the whole of it for its owner: samples, drape, cursor, races and orbit go in,
/// gestures come out as points of the plane and orbits. All numbers of the perspective come from
/// [hesse.figure.surface.OrbitProjection], so that camera, labels and picking agree. Meshes are updated in place: making new
/// ones on every frame stalls the graphics pipeline. The first sample comes band by band, one in a frame.
package hesse.app.surface;
