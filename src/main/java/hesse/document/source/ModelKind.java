package hesse.document.source;

/// How files tell the kinds of [hesse.learning.Model] apart.
enum ModelKind { GENERALISED_LINEAR, SOFTMAX, NETWORK, MATRIX_FACTORISATION }
