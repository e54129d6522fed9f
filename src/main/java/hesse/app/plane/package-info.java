/// Where the plane lies among the weights of a loss that has more than two.
///
/// A [hesse.app.plane.WeightPlane] is what a person chooses; [hesse.app.plane.WeightPlanes] finds it in the background, from the weights and
/// the runs on screen, and lays the exploration's plane there. It can follow the race's step, and knows what is to be said of the plane that
/// it laid last.
package hesse.app.plane;
