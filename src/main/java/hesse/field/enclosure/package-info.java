/// Bounds on a formula and its derivatives over boxes, by interval arithmetic on the same graph that programs come from.
///
/// [hesse.field.enclosure.IntervalEnclosure#of] builds a graph of what the formula means (exact constants, forms in which an
/// argument occurs once, det H multiplied out so that equal terms cancel) and schedules it as steps on
/// [hesse.interval.Intervals]; what only one side of a choice needs is left out over boxes that take the other
/// ([hesse.field.enclosure.Branches]). For critical points the same steps run backward from ∇f = 0
/// ([hesse.field.enclosure.GradientContractor]), and at single points errors that both derivatives share are told apart
/// ([hesse.field.enclosure.AffineGradient]). Bounds hold at every point of the box at which the function is twice differentiable.
package hesse.field.enclosure;
