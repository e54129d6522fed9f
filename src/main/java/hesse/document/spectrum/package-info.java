/// Quadratic functions that are given by their eigenvalues and eigenvectors, so that these can be taken by hand.
///
/// [hesse.document.spectrum.SpectralFormula] recognises such a formula and reads its [hesse.document.spectrum.Spectrum] off its
/// parameters; another spectrum makes another formula of the same form. An [hesse.document.spectrum.EigenvectorEnd] is what a drag goes
/// through: it follows the mouse, and says the spectrum at each place.
package hesse.document.spectrum;
