/// H = QΛQᵀ beside a function that is given by its eigenvalues and eigenvectors.
///
/// [hesse.app.spectrum.SpectrumPane] has the numbers and κ for the inspector, [hesse.app.spectrum.PresentedSpectrum] the numbers alone for
/// presentations. What is dragged on the map is `hesse.app.map`'s; all go by `hesse.document.spectrum`.
package hesse.app.spectrum;
