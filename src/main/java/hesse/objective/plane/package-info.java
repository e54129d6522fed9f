/// Planes in the space of many variables.
///
/// A [hesse.objective.plane.Plane] is a point and two directions; an objective restricted to it is a function of the plane. Directions come
/// from the objective ([hesse.objective.plane.Directions]: eigenvectors, gradient, random ones), from a path
/// ([hesse.objective.plane.PrincipalDirections]) or from points. A [hesse.objective.plane.PlanePosition] says where a point is seen from a
/// plane, and how far it is from it.
package hesse.objective.plane;
