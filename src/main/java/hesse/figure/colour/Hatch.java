package hesse.figure.colour;

import hesse.curvature.Definiteness;
import hesse.figure.Theme;

/// The [Pattern]s of the classes.
///
/// Undefined regions carry diagonal lines that rise, those where the class isn't decided lines that fall. As a second code besides colour,
/// bowls carry plus signs, domes minus signs (the signs of their eigenvalues), saddles crosses and degenerate regions dots.
final class Hatch {
    /// No pattern; a class's pattern is its ordinal plus one.
    static final byte NONE = 0;

    private final Pattern[] patterns = new Pattern[Definiteness.values().length + 1];

    Hatch(Theme theme, double scale) {
        int ink = theme == Theme.LIGHT ? 0x0B1220 : 0xFFFFFF;
        for (var definiteness : Definiteness.values()) {
            patterns[code(definiteness)] = switch (definiteness) {
                case UNDEFINED -> Pattern.rising(scale, new ClassPalette(theme).undefinedHatch());
                case NOT_DECIDED -> Pattern.falling(scale, new ClassPalette(theme).notDecidedHatch());
                case POSITIVE_DEFINITE -> Pattern.plusSigns(scale, ink);
                case NEGATIVE_DEFINITE -> Pattern.minusSigns(scale, ink);
                case INDEFINITE -> Pattern.crosses(scale, ink);
                case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> Pattern.dots(scale, ink);
            };
        }
    }

    static byte code(Definiteness definiteness) {
        return (byte) (definiteness.ordinal() + 1);
    }

    /// The opaque colour of a pixel: its ground with the pattern on it.
    int over(int ground, byte code, int column, int row) {
        return code == NONE ? ground : patterns[code].over(ground, column, row);
    }
}
