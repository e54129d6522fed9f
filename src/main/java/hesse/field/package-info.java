/// Twice-differentiable functions of the plane and their values at many points: what all other layers see of a function.
///
/// First comes a [hesse.field.Field]: a formula with values for its parameters is made one by `CompiledField.of` in
/// `field.compiler`, with the loops of a `KernelBackend` from `field.kernel`. Of the field one asks
///
/// - [hesse.field.Field#at] for the [hesse.field.Jet] (value, gradient, Hessian) at a single point;
/// - [hesse.field.Field#evaluator] for many points, one per thread: it fills [hesse.field.Jets] of the caller's, flat
///   `double[]`s, one per component, as many as the [hesse.field.Order] needs;
/// - [hesse.field.Field#rows] and [hesse.field.Field#blocks] for a picture, on a [hesse.field.Grid] in a
///   [hesse.field.Window]; blocks are for what is coloured at once, by [hesse.field.PixelLoops];
/// - [hesse.field.Field#bounds] for how far the numbers at a point may be off, [hesse.field.Field#hessianErrors] for those of a
///   picture's pixels, [hesse.field.Field#highPrecision] where doubles leave something open;
/// - [hesse.field.Field#enclosure] for bounds over whole boxes, on which proofs rest, and [hesse.field.Field#expression] for the tree
///   itself, and [hesse.field.Field#limits] for what it tends to at a removable hole; only formulas have them.
///
/// Whatever takes long asks a [hesse.field.Cancellation] whether to go on. Values of points where the function or a
/// derivative doesn't exist are NaN. Nothing is allocated per point.
///
/// Rooms, in the order in which a formula goes through them: `rewriting` finds forms that keep their digits, `differentiation` writes value
/// and derivatives as nodes of a `graph` of scalar operations, `program` makes instructions and registers of them, `evaluation` runs these
/// on points and grids with the loops of a `kernel` backend, which has the elementary functions from `function` and `trigonometry`;
/// `enclosure` runs the graph on intervals instead, and bounds the errors of programs; `precision` runs it with a hundred digits, `limit`
/// proves limits at holes. `compiler` puts all that behind one class, `interpolation` makes pictures of functions whose points are
/// expensive, and `warmup` has the loops compiled by the JIT.
package hesse.field;
