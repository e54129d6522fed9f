package hesse.document;

/// What the length of a curvature axis on the map says: |λ|, √|λ|, or 1/√|λ| (the level ellipse's semi-axis).
public enum AxisLength { ABSOLUTE, ROOT, INVERSE_ROOT }
