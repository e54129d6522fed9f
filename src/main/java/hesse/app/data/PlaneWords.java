package hesse.app.data;

import hesse.app.space.LaidPlane;
import hesse.app.space.WeightPlane;
import hesse.learning.Loss;
import hesse.learning.WeightNames;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;

/// What is said of the plane on screen: how it lies, and of a path's principal plane how much of the path it shows and what it can't show.
final class PlaneWords {
    private static final int DIGITS = 3;

    private PlaneWords() {}

    static String of(LaidPlane plane, Loss loss, boolean following, Messages messages) {
        var words = switch (plane.kind()) {
            case WeightPlane.Usual usual -> plane.principal()
                    .map(principal ->
                            messages.text("data.plane.words.path", share(principal.firstExplained()), share(principal.secondExplained())))
                    .orElseGet(() -> messages.text("data.plane.words." + KebabCase.of(usual)));
            case WeightPlane.TwoWeights(int first, int second) ->
                    messages.text("data.plane.words.two-weights", WeightNames.of(loss, first), WeightNames.of(loss, second));
            case WeightPlane.RunEnds _ -> messages.text("data.plane.words.run-ends");
            case WeightPlane.Eigenvector(int index, var companion) ->
                    messages.text("data.plane.words.eigenvector", Integer.toString(index + 1),
                    messages.text("data.plane.companion." + KebabCase.of(companion)));
        };
        return following && plane.kind().goesThroughIterate() ? messages.text("data.plane.words.following", words) : words;
    }

    private static String share(double share) {
        return Numbers.format(100 * share, DIGITS);
    }
}
