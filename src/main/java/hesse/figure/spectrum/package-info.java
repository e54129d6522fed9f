/// The eigenvalues of a whole Hessian as pictures from values.
///
/// [hesse.figure.spectrum.SpectrumPicture#of] draws what is known of all of them at one point: each as a stick where all are known, Ritz
/// values with error bars where they aren't, and over them the density. [hesse.figure.spectrum.SharpnessPicture#of] draws the two
/// largest along a training against 2/η, with the loss below. Negative curvature is dashed and vermilion, as everywhere.
package hesse.figure.spectrum;
