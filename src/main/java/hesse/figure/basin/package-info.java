/// Basins of attraction: where the runs of a method end from every point of a window.
///
/// A [hesse.figure.basin.BasinPicture] holds what is known of a [hesse.figure.basin.BasinSubject] by now, in sheets of several
/// grids, and answers for any point of the plane. [hesse.figure.basin.BasinShader] colours pixels by it,
/// [hesse.figure.basin.BasinMarks] draw the points that were reached and the way to the one that the cursor's start reaches.
package hesse.figure.basin;
