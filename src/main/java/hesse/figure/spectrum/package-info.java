/// The eigenvalues of a whole Hessian as pictures from values.
///
/// [hesse.figure.spectrum.SpectrumPicture#of] draws what is known of all of them at one point: each as a stick where all are known, Ritz
/// values with error bars where they aren't, and over them the density. Negative curvature is dashed and vermilion, as everywhere.
package hesse.figure.spectrum;
