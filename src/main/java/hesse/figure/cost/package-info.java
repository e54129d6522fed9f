/// What second derivatives cost, as a picture: time and memory against the number of variables, both axes logarithmic.
///
/// [hesse.figure.cost.CostPicture#of] is the whole picture, of what was measured so far; it is drawn anew with every measurement.
/// [hesse.figure.cost.CostLook] is the colour and the marker of a task, the same in the table beside it.
package hesse.figure.cost;
