/// Directions that a person turns by hand.
///
/// [hesse.figure.direction.EigenvectorMarks] are the eigenvectors of a quadratic function round its centre, with ends to take.
package hesse.figure.direction;
