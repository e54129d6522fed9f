/// Losses of machine learning in files: model, data, reduction, penalty, and the plane in the space of the weights, as fields of a
/// source.
///
/// [hesse.document.loss.LossWriter] writes what [hesse.document.loss.LossReader] reads.
package hesse.document.loss;
