package hesse.learning;

/// How the examples' losses become one; a penalty is added to that.
public enum Reduction { SUM, MEAN }
