package hesse.figure;

/// Whether pictures stand on a light or a dark ground.
public enum Theme { LIGHT, DARK }
