package hesse.document.loss;

/// The kinds of models as files name them.
enum ModelKind { GENERALISED_LINEAR, SOFTMAX, NETWORK, MATRIX_FACTORISATION }
