package hesse.app.keys;

import hesse.figure.Layer;
import java.util.Optional;

/// Which command shows or hides which layer.
public final class LayerKeys {
    private LayerKeys() {}

    public static Optional<Command> of(Layer layer) {
        return switch (layer) {
            case REGIONS -> Optional.of(Command.REGIONS);
            case CONTOURS -> Optional.of(Command.CONTOURS);
            case DET_ZERO -> Optional.of(Command.DET_ZERO);
            case NULL_LINES -> Optional.of(Command.NULL_LINES);
            case CRITICAL_POINTS -> Optional.of(Command.CRITICAL_POINTS);
            case GRADIENT -> Optional.of(Command.GRADIENT);
            case AXES -> Optional.of(Command.AXES);
            case MODEL -> Optional.of(Command.MODEL);
            case DIRECTION -> Optional.of(Command.DIRECTION);
            case TANGENT_PLANE -> Optional.of(Command.TANGENT_PLANE);
            case STEP -> Optional.of(Command.STEP_MARKS);
            case LEGEND -> Optional.of(Command.LEGEND);
            case HATCHING -> Optional.of(Command.HATCHING);
            case CONTOUR_LABELS -> Optional.empty();
        };
    }
}
