/// What second derivatives say, at a point and in a window.
///
/// At a point: [hesse.curvature.Hessian#of] a jet, then its [hesse.curvature.Eigen] and
/// [hesse.curvature.Definiteness], and the [hesse.curvature.QuadraticModel] with Newton's step;
/// [hesse.curvature.DefinitenessRow] classifies whole rows of a picture. In a window: `CriticalPointSearch.in` (room `search`)
/// finds [hesse.curvature.CriticalPoints] quickly, `Certification.report` (room `proof`) makes a
/// [hesse.curvature.CriticalPointReport] of them: which ones are proved, whether there are others
/// ([hesse.curvature.Certificate]) and whether the function is convex ([hesse.curvature.Convexity]).
/// `Composition` (room `composition`) finds out from a formula alone whether it is convex, on the whole plane, with a
/// [hesse.curvature.Derivation]. [hesse.curvature.ReportSentences] says it in sentences.
///
/// Conventions: angles in radians in (−π/2, π/2]; eigenvalues ascending, λ₁ ≤ λ₂; what counts as a zero
/// eigenvalue says [hesse.curvature.Definiteness]; [hesse.curvature.HessianBounds] tells classes that are known from those
/// that rounding errors hide. All but [hesse.curvature.DefinitenessRow] is immutable.
package hesse.curvature;
