package hesse.document;

/// How files tell the kinds of [Source] apart.
enum SourceKind { FORMULA, LOSS }
