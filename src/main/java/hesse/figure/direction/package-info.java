/// Directions that a person turns by hand.
///
/// [hesse.figure.direction.EigenvectorMarks] are the eigenvectors of a quadratic function round its centre, with ends to take.
/// [hesse.figure.direction.DirectionMarks] turn a direction u about the cursor and show the curvature uᵀHu along every one;
/// [hesse.figure.direction.DirectionSection] is f along it.
package hesse.figure.direction;
