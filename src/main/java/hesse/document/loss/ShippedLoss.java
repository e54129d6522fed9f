package hesse.document.loss;

import hesse.learning.Loss;

/// A loss that comes with the program.
///
/// @param id as commands call it
public record ShippedLoss(String id, Loss loss) {

    /// The key of its name in the bundle.
    public String nameKey() {
        return "loss." + id + ".name";
    }

    /// The key of the sentence that says what it shows.
    public String teachesKey() {
        return "loss." + id + ".teaches";
    }
}
