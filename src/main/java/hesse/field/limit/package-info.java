/// Limits at removable holes, with proof: what sin(x)/x tends to at 0, where it is 0/0.
///
/// Make [hesse.field.limit.RemovableHoles] of a formula and ask it for a point. Zeros are those of interval arithmetic without any
/// width, so exact; a quotient of zeros is differentiated above and below by l'Hôpital's rule, as often as both are zero;
/// what surrounds the quotient has to be smooth where it tends to. What can't be proved that way has no answer.
package hesse.field.limit;
