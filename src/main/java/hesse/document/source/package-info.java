/// Losses of machine learning in files: model, data, reduction, penalty, and the plane in the space of the weights, as fields of a
/// source.
///
/// [hesse.document.source.LossWriter] writes what [hesse.document.source.LossReader] reads.
package hesse.document.source;
