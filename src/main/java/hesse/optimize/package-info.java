/// Iterative minimisers, and the trajectories they leave.
///
/// [hesse.optimize.MethodName] is the list of all methods with their parameters, as data;
/// [hesse.optimize.ConfiguredMethod] is one of them with values, of which [hesse.optimize.factory.MethodFactory] makes a
/// [hesse.optimize.Method]. Its `run` gives a [hesse.optimize.Trajectory]: every [hesse.optimize.Iterate], the
/// [hesse.optimize.Step] to the next with what the method says about it ([hesse.optimize.StepDetail]), and a stated reason for the
/// end.
///
/// A step is a pure function of the objective and the iterate, which carries all that the method remembers; so any iterate is a place to go
/// on from, and what was computed is counted with it. [hesse.optimize.Stopping] says when a run ends, and forms no Hessian for that. A
/// [hesse.optimize.TimedRun] measures from outside how long it takes, a [hesse.optimize.LinearRate] says how fast a method is in the end.
///
/// The methods themselves are in rooms, one file each: `firstorder`, `secondorder`, `secant` and `conjugate`, which share
/// `linesearch` and `trustregion`. In `cost` is measured what second derivatives cost, in more and more variables.
package hesse.optimize;
