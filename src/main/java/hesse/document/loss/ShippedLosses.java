package hesse.document.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hesse.learning.data.ShippedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The losses that come with the program: `assets/hesse/losses.json`, an object for each as in a file, with its `id` beside it. Their data
/// are generated, stand in them, or in `assets/hesse/data`.
public final class ShippedLosses {
    private static final String RESOURCE = "/hesse/losses.json";

    private ShippedLosses() {}

    /// In the order in which they are shown.
    public static List<String> ids() {
        return entries().stream().map(entry -> entry.get("id").asText()).toList();
    }

    /// Reads one of them.
    public static Optional<ShippedLoss> named(String id) {
        return entries().stream().filter(entry -> entry.get("id").asText().equals(id)).findFirst()
                .map(entry -> new ShippedLoss(id, LossJson.loss(entry.get("loss"), (name, choice) -> ShippedData.read(name, choice))));
    }

    private static List<JsonNode> entries() {
        try (var in = ShippedLosses.class.getResourceAsStream(RESOURCE)) {
            var entries = new ArrayList<JsonNode>();
            new JsonMapper().readTree(in).forEach(entries::add);
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
