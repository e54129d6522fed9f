/// Marks of the map that don't depend on the mouse.
///
/// [hesse.figure.map.MapExtent] says which window of the plane a map of some shape shows, [hesse.figure.map.AxesFrame] where
/// in its room it lies, with axes round it. From bottom to top come [hesse.figure.map.ContourMarks] (level lines with their labels),
/// [hesse.figure.map.NullLineMarks], [hesse.figure.map.DetZeroMarks], [hesse.figure.map.UndecidedMarks] and
/// [hesse.figure.map.CriticalPointMarks]. Lines arrive in the plane's coordinates and leave as pixels of the given
/// [hesse.figure.PlaneProjection], thinned to what can be seen.
package hesse.figure.map;
