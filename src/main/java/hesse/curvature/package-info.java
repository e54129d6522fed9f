/// What the second derivatives say at a point and in a window: eigenvalues and axes, definiteness, the quadratic
/// model, critical points.
///
/// Conventions: angles in radians in (−π/2, π/2]; eigenvalues ascending, λ₁ ≤ λ₂; a zero eigenvalue is a relative
/// notion, see [hesse.curvature.Definiteness].
package hesse.curvature;
