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
public record View(Panes panes, ColourBy colourBy, HeightMode height, AxisScale axisScale, boolean equalScales, Set<Layer> layers, Orbit orbit) {

    public static final View INITIAL = new View(Panes.BOTH, ColourBy.DEFINITENESS, HeightMode.CLIPPED, AxisScale.ROOT, true,
            EnumSet.complementOf(EnumSet.of(Layer.NULL_LINES, Layer.HATCHING, Layer.TANGENT_PLANE)), Orbit.INITIAL);

    public View {
        layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public View with(Panes changed) {
        return new View(changed, colourBy, height, axisScale, equalScales, layers, orbit);
    }

    public View with(ColourBy changed) {
        return new View(panes, changed, height, axisScale, equalScales, layers, orbit);
    }

    public View with(HeightMode changed) {
        return new View(panes, colourBy, changed, axisScale, equalScales, layers, orbit);
    }

    public View with(AxisScale changed) {
        return new View(panes, colourBy, height, changed, equalScales, layers, orbit);
    }

    public View with(Orbit changed) {
        return new View(panes, colourBy, height, axisScale, equalScales, layers, changed);
    }

    public View withEqualScales(boolean changed) {
        return new View(panes, colourBy, height, axisScale, changed, layers, orbit);
    }

    /// This view with the layer shown if it was hidden, and hidden if it was shown.
    public View toggled(Layer layer) {
        var changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers);
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new View(panes, colourBy, height, axisScale, equalScales, changed, orbit);
    }
}
