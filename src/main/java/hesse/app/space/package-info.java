/// What the views share of a function beyond the plane on screen: of a formula of three to twelve variables, and of a loss with more than
/// two weights.
///
/// [hesse.app.space.SpaceModel] reads a formula's whole H at the cursor ([hesse.app.space.SpaceReading]) and turns the plane to its
/// eigenvectors ([hesse.app.space.EigenPlane]). Of a loss [hesse.app.space.WeightPlanes] lays the plane elsewhere among its weights
/// ([hesse.app.space.WeightPlane]) and has it follow the race's step if that is wanted; a [hesse.app.space.LaidPlane] is one that was
/// found. [hesse.app.space.WholeCurvature] counts the negative eigenvalues that the plane hides, [hesse.app.space.CriticalSigns] those at
/// its critical points. All listen to `app.state`, compute in the background and hold what came last; where the plane lies is in the
/// exploration and nowhere else.
package hesse.app.space;
