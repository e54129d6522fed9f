package hesse.bench;

/// Who computes.
public enum Contestant { HESSE, LOOP, HIPPARCHUS }
