package hesse.app.typeset;

/// How a formula is set.
///
/// @param size     of the letters in pixels at scale 1
/// @param argb     their colour
/// @param scale    pixels of the screen for each pixel of the layout
/// @param maxWidth what a formula in pieces has for a line, in pixels of the layout; may be infinite
public record Typesetting(double size, int argb, double scale, double maxWidth) {
    public Typesetting {
        if (!(size > 0) || !(scale > 0) || !(maxWidth > 0)) {
            throw new IllegalArgumentException("size, scale and width are positive, but were " + size + ", " + scale + ", " + maxWidth);
        }
    }

    public Typesetting withSize(double other) {
        return new Typesetting(other, argb, scale, maxWidth);
    }

    public Typesetting withMaxWidth(double other) {
        return new Typesetting(size, argb, scale, other);
    }
}
