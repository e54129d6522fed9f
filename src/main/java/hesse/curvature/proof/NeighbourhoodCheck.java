package hesse.curvature.proof;

import hesse.curvature.Neighbourhood;
import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.Window;
import java.util.Optional;

/// Counts the sectors around a point where f is higher and lower than there, on circles of several sizes (ellipses in a window
/// whose sides have different scales). Values are enclosed, so that no sign is one of rounding errors; narrow sectors
/// are found by following the extremes along each circle.
final class NeighbourhoodCheck {

    private static final double[] RADII = {0x1p-5, 0x1p-7, 0x1p-9, 0x1p-11};
    private static final int DIRECTIONS = 128;
    private static final int GOLDEN_STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Enclosure enclosure;
    private final Window window;
    private final double x;
    private final double y;
    private final double low;
    private final double high;
    private double radius;

    private NeighbourhoodCheck(Enclosure enclosure, Window window, double x, double y) {
        this.enclosure = enclosure;
        this.window = window;
        this.x = x;
        this.y = y;
        enclose(x, y);
        low = enclosure.inf(Component.F);
        high = enclosure.sup(Component.F);
    }

    /// What two circles agree on, the smallest that aren't lost in rounding errors.
    static Neighbourhood around(double x, double y, Enclosure enclosure, Window window) {
        var check = new NeighbourhoodCheck(enclosure, window, x, y);
        Optional<Neighbourhood> last = Optional.empty();
        for (int i = RADII.length - 1; i >= 0; i--) {
            var here = check.onCircle(RADII[i]);
            if (here != Neighbourhood.UNCLEAR) {
                if (last.isPresent()) {
                    return last.get() == here ? here : Neighbourhood.UNCLEAR;
                }
                last = Optional.of(here);
            }
        }
        return Neighbourhood.UNCLEAR;
    }

    private Neighbourhood onCircle(double relativeRadius) {
        radius = relativeRadius;
        int changes = 0;
        int first = 0;
        int last = 0;
        for (int i = 0; i < 2 * DIRECTIONS; i++) {
            int sign = i % 2 == 0 ? sign(angle(i / 2)) : signOfExtreme(i / 2);
            if (sign == NEITHER) {
                return Neighbourhood.UNCLEAR;
            }
            if (sign != 0) {
                first = first == 0 ? sign : first;
                changes += last != 0 && sign != last ? 1 : 0;
                last = sign;
            }
        }
        return first == 0 ? Neighbourhood.UNCLEAR : named(first, changes + (last == first ? 0 : 1));
    }

    private static Neighbourhood named(int sign, int changes) {
        return switch (changes) {
            case 0 -> sign > 0 ? Neighbourhood.MINIMUM : Neighbourhood.MAXIMUM;
            case 4 -> Neighbourhood.SADDLE;
            case 6 -> Neighbourhood.MONKEY_SADDLE;
            default -> Neighbourhood.NO_EXTREMUM;
        };
    }

    private static final int NEITHER = 2;

    /// Where three neighbouring directions have one sign and the middle one is nearest to zero, the sign of the extreme
    /// between them; [#NEITHER] if it can't be told from zero. Else 0.
    private int signOfExtreme(int i) {
        double before = rise(angle(i - 1)), here = rise(angle(i)), after = rise(angle(i + 1));
        double sign = Math.signum(here);
        boolean extreme = sign * before > 0 && sign * after > 0 && sign * here <= sign * before && sign * here < sign * after;
        if (!extreme) {
            return 0;
        }
        double angle = nearestToZero(angle(i - 1), angle(i + 1), sign);
        int found = sign(angle);
        return found == 0 ? NEITHER : found;
    }

    /// Golden section search for the least sign·(f − f(p)).
    private double nearestToZero(double from, double to, double sign) {
        for (int i = 0; i < GOLDEN_STEPS; i++) {
            double a = to - GOLDEN * (to - from);
            double b = from + GOLDEN * (to - from);
            if (sign * rise(a) < sign * rise(b)) {
                to = b;
            } else {
                from = a;
            }
        }
        return (from + to) / 2;
    }

    private static double angle(int direction) {
        // Not along the axes, where formulas like to be zero.
        return (direction + 0.3) * 2 * Math.PI / DIRECTIONS;
    }

    private int sign(double angle) {
        encloseAt(angle);
        return enclosure.inf(Component.F) > high ? 1 : enclosure.sup(Component.F) < low ? -1 : 0;
    }

    private double rise(double angle) {
        encloseAt(angle);
        return (enclosure.inf(Component.F) - low) / 2 + (enclosure.sup(Component.F) - high) / 2;
    }

    private void encloseAt(double angle) {
        enclose(x + radius * window.width() * Math.cos(angle), y + radius * window.height() * Math.sin(angle));
    }

    private void enclose(double atX, double atY) {
        enclosure.encloseGradient(atX, atX, atY, atY);
        enclosure.encloseHessian();
    }
}
