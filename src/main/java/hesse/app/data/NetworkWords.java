package hesse.app.data;

import hesse.app.example.NetworkExamples.Reading;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.example.NetworkPrediction;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What the examples of a network do to H in words, and what is left of λmax beyond them.
record NetworkWords(Messages messages, Reading known) {
    private static final int DIGITS = 3;

    /// Of the example that is pointed at, or of all where none is.
    String of(int example) {
        if (!(known.lambdaMax() > 0)) {
            return messages.text("data.network.flat");
        }
        var rest = messages.text("data.network.rest", percent(known.share()));
        return messages.sentences(List.of(example >= 0 && example < known.curvature().size() ? one(example) : half(), rest));
    }

    private String one(int example) {
        var number = Integer.toString(example + 1);
        var share = percent(known.share(example));
        var data = known.loss().data();
        double[] features = IntStream.range(0, data.width()).mapToDouble(j -> data.feature(example, j)).toArray();
        if (known.loss().model() instanceof Model.Network network && network.loss() != OutputLoss.SOFTMAX) {
            var said = Numbers.format(NetworkPrediction.of(network, known.weights(), features), DIGITS);
            return network.loss() == OutputLoss.CROSS_ENTROPY
                    ? messages.text("data.network.example.class", number, said,
                            Numbers.format(known.curvature().weight(example) / 4, DIGITS), share)
                    : messages.text("data.network.example.number", number, said, share);
        }
        return messages.text("data.network.example.classes", number, percent(known.curvature().weight(example)), share);
    }

    /// How few examples make half of what all of them make.
    private String half() {
        double[] shares = IntStream.range(0, known.curvature().size()).mapToDouble(known::share).sorted().toArray();
        double whole = Arrays.stream(shares).sum();
        int count = 0;
        for (double sum = 0; sum < whole / 2 && count < shares.length; count++) {
            sum += shares[shares.length - 1 - count];
        }
        return messages.text("data.network.half", Integer.toString(count), Integer.toString(shares.length));
    }

    private String percent(double share) {
        return share > 0 && share < 0.01 ? messages.text("data.percent.less")
                : messages.text("data.percent", Long.toString(Math.round(100 * share)));
    }
}
