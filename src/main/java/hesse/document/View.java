package hesse.document;

import hesse.figure.AxisScale;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Orbit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How the function is shown.
///
/// @param equalScales whether a unit of x is as long as a unit of y on the map, so that right angles look right
/// @param direction   the angle of the direction u along which the curvature at the cursor is shown, in radians, in (−π, π]
public record View(Panes panes, ColourBy colourBy, HeightMode height, AxisScale axisScale, boolean equalScales, Set<Layer> layers,
        Orbit orbit, double direction) {

    public static final View INITIAL = new View(Panes.BOTH, ColourBy.DEFINITENESS, HeightMode.CLIPPED, AxisScale.ROOT, true,
            EnumSet.complementOf(EnumSet.of(Layer.NULL_LINES, Layer.HATCHING, Layer.TANGENT_PLANE, Layer.DIRECTION, Layer.STEP)),
            Orbit.INITIAL, Math.PI / 6);

    /// @throws IllegalArgumentException if the direction isn't an angle in (−π, π]
    public View {
        if (!(direction > -Math.PI && direction <= Math.PI)) {
            throw new IllegalArgumentException("a direction is an angle in (−π, π], but was " + direction);
        }
        layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public View with(Panes changed) {
        return new View(changed, colourBy, height, axisScale, equalScales, layers, orbit, direction);
    }

    public View with(ColourBy changed) {
        return new View(panes, changed, height, axisScale, equalScales, layers, orbit, direction);
    }

    public View with(HeightMode changed) {
        return new View(panes, colourBy, changed, axisScale, equalScales, layers, orbit, direction);
    }

    public View with(AxisScale changed) {
        return new View(panes, colourBy, height, changed, equalScales, layers, orbit, direction);
    }

    public View with(Orbit changed) {
        return new View(panes, colourBy, height, axisScale, equalScales, layers, changed, direction);
    }

    /// With another direction; whole turns don't count.
    public View withDirection(double angle) {
        double rest = Math.IEEEremainder(angle, 2 * Math.PI);
        return new View(panes, colourBy, height, axisScale, equalScales, layers, orbit, rest > -Math.PI ? Math.min(rest, Math.PI)
                : Math.PI);
    }

    public View withEqualScales(boolean changed) {
        return new View(panes, colourBy, height, axisScale, changed, layers, orbit, direction);
    }

    /// This view with the layer shown if it was hidden, and hidden if it was shown.
    public View toggled(Layer layer) {
        var changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers);
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new View(panes, colourBy, height, axisScale, equalScales, changed, orbit, direction);
    }
}
