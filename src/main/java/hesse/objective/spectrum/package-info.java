/// The eigenvalues of a symmetric operator v ↦ A v, such as the Hessian of a loss: all of them where the matrix is small, and
/// else what products with vectors tell of them, with bounds on the errors.
///
/// [hesse.objective.spectrum.Spectrum#of] is what to call first: for a [hesse.objective.spectrum.SymmetricOperator] it answers with
/// every eigenvalue up to [hesse.objective.spectrum.Spectrum#MOST_EXACT] dimensions, and beyond that with Ritz values at both ends and a
/// density, as [hesse.objective.spectrum.SpectrumSettings] say. Below it:
///
/// - [hesse.objective.spectrum.Lanczos] takes steps one by one and gives [hesse.objective.spectrum.RitzPairs]: values with a weight and
///   a residual bound each, and their vectors. For the two largest eigenvalues at every step of a training,
///   [hesse.objective.spectrum.Lanczos#converge] is enough.
/// - [hesse.objective.spectrum.SpectralMeasure] is where eigenvalues lie and with which weight, and the density that follows.
/// - [hesse.objective.spectrum.WeightGroup] names a part of a vector, such as a layer's weights, and tells what share of an eigenvector
///   lies there.
///
/// Vectors are plain arrays of doubles that belong to whoever made them. Nothing here knows threads; what takes long asks a
/// `Cancellation` at every product and tells its progress from 0 to 1.
package hesse.objective.spectrum;
