package hesse.cli.output;

/// How formulas are written.
public enum Notation { TEXT, LATEX }
