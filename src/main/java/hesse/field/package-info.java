/// Twice-differentiable functions of the plane and their values at many points.
///
/// A [hesse.field.Field] hands out an [hesse.field.Evaluator] per thread, which fills caller-owned
/// [hesse.field.Jets] (flat `double[]`, one array per component) block by block. Use [hesse.field.Field#at]
/// for a single point and [hesse.field.Field#rows] on a [hesse.field.Grid] for a picture, and
/// [hesse.field.Field#blocks] if it is coloured by [hesse.field.PixelLoops]. The loops behind compiled fields come
/// from a [hesse.field.KernelBackend].
package hesse.field;
