package hesse.field;

/// How many derivatives an evaluation needs; fewer cost less.
public enum Order { VALUE, GRADIENT, HESSIAN }
