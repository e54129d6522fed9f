/// Proves what the search found, by interval arithmetic: existence and uniqueness of critical points, that there are no
/// others, their kinds and values, and convexity on the window.
///
/// Call [hesse.curvature.proof.Certification#report]; it searches first where it isn't given what was found. Proofs end after
/// a bounded amount of work; what is undecided then is reported as regions. Formulas only: of other fields the report says
/// that nothing is proved.
package hesse.curvature.proof;
