package hesse.document.source;

/// How files say which weights an L2 penalty is for.
enum PenalisedKind { ALL, WITHOUT_BIASES, SOME }
