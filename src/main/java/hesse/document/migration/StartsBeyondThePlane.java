package hesse.document.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.FormatMigration;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import java.util.stream.IntStream;

/// From version 9, in which a loss had all weights of one start that might lie beyond the plane, and a formula's races kept to the plane,
/// to version 10: either has any number of them, each with the place where it is seen.
public final class StartsBeyondThePlane implements FormatMigration {
    private static final String BEFORE = "start";
    private static final String AFTER = "starts";

    @Override
    public ObjectNode migrated(ObjectNode file) {
        var next = file.deepCopy();
        if (next.get("source") instanceof ObjectNode source) {
            if (source.has(AFTER)) {
                throw DocumentFormatException.at("source." + AFTER, "document.file.unknown");
            }
            if (!source.path("kind").asText().equals("loss")) {
                source.putArray(AFTER);
            } else if (source.has(BEFORE)) {
                move(source);
            }
        }
        return next;
    }

    private static void move(ObjectNode source) {
        var variables = source.remove(BEFORE);
        var starts = source.putArray(AFTER);
        if (!variables.isNull()) {
            var start = starts.addObject();
            var seen = position(numbers(variables), source.path("plane"));
            start.putArray("seen").add(seen.a()).add(seen.b());
            start.set("variables", variables);
        }
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble(Double.NaN)).toArray();
    }

    /// The origin where there is none: the file is refused for that.
    private static PlanePosition position(double[] point, JsonNode plane) {
        try {
            var lies = new Plane(numbers(plane.path("origin")), numbers(plane.path("u")), numbers(plane.path("v")));
            return point.length == lies.dimension() && IntStream.range(0, point.length).allMatch(i -> Double.isFinite(point[i]))
                    ? PlanePosition.of(point, lies) : new PlanePosition(0, 0, 0);
        } catch (IllegalArgumentException noPlane) {
            return new PlanePosition(0, 0, 0);
        }
    }

    @Override
    public String placeBefore(String place) {
        return place.startsWith("source." + AFTER) ? "source." + BEFORE : place;
    }
}
