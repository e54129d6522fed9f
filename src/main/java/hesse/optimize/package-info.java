/// Iterative minimisers, one file per method, and the trajectories they leave: every iterate with what was computed for
/// it, and a stated reason for the end.
package hesse.optimize;
