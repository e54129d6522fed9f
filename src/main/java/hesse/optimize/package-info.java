/// Iterative minimisers, one file per method, and the trajectories they leave.
///
/// [hesse.optimize.MethodName] is the list of all methods with their parameters, as data;
/// [hesse.optimize.ConfiguredMethod] is one of them with values, and makes a [hesse.optimize.Method], whose `run` gives a
/// [hesse.optimize.Trajectory]: every [hesse.optimize.Iterate], the [hesse.optimize.Step] to the next with what the method
/// says about it ([hesse.optimize.StepDetail]), and a stated reason for the end.
///
/// A step is a pure function of the objective and the iterate, which carries all that the method remembers; so any iterate
/// is a place to go on from, and what was computed is counted with it. [hesse.optimize.Stopping] says when a run ends, and
/// forms no Hessian for that.
package hesse.optimize;
