/// The cost lab: a window of its own in which is measured, here and now, what second derivatives cost.
///
/// [hesse.app.cost.CostLabWindow] is what the command opens. [hesse.app.cost.CostRun] measures in the background, one measurement after
/// the other, and can be stopped; what it has found so far is drawn at once. Nothing of it is made before it is opened for the first time.
package hesse.app.cost;
