/// Losses in files: the model, the data and the penalty as JSON that people write, with examples in it or in a CSV file beside it.
///
/// [hesse.document.loss.LossFile] reads a file from disk and writes one, [hesse.document.loss.LossJson] is the JSON alone, without files;
/// [hesse.document.loss.ShippedLosses] lists the losses that come with the program, each a `LossJson` under assets. What is wrong is an
/// [hesse.document.loss.UnreadableLossException] with one sentence that says what and where.
package hesse.document.loss;
