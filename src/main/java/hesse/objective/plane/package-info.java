/// Planes in the space of many variables.
///
/// A [hesse.objective.plane.Plane] is a point and two directions; an objective restricted to it is a function of the plane.
package hesse.objective.plane;
