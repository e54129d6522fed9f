package hesse.app.data;

import hesse.document.Point;
import hesse.learning.Link;
import hesse.learning.example.LinkTerms;
import hesse.learning.example.PlaneExamples;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Arrays;

/// What an example of a generalised linear model does to H, in words.
///
/// @param at the weights, by their place in the plane
record ExampleWords(Messages messages, PlaneExamples examples, Point at) {
    private static final int DIGITS = 3;

    /// Its prediction, its weight, and its part of λmax.
    String of(int example) {
        double z = examples.predictor(example, at.x(), at.y());
        double target = examples.loss().data().target(example);
        double said = examples.link() == Link.SQUARED_HINGE ? (2 * target - 1) * z : LinkTerms.prediction(examples.link(), z);
        return messages.text("data.example." + KebabCase.of(examples.link()), Integer.toString(example + 1), Numbers.format(said, DIGITS),
                Numbers.format(examples.weight(example, at.x(), at.y()), DIGITS), percent(shares()[example]));
    }

    private double[] shares() {
        double[] shares = new double[examples.size()];
        examples.shares(at.x(), at.y(), shares);
        return shares;
    }

    private String percent(double share) {
        return share > 0 && share < 0.01 ? messages.text("data.percent.less")
                : messages.text("data.percent", Long.toString(Math.round(100 * share)));
    }

    /// How few examples make half of what all of them make, and how many make next to nothing.
    String half() {
        double[] shares = shares();
        Arrays.sort(shares);
        double whole = Arrays.stream(shares).sum();
        if (!(whole > 0)) {
            return messages.text("data.flat");
        }
        double sum = 0;
        int count = 0;
        while (sum < whole / 2 && count < shares.length) {
            count++;
            sum += shares[shares.length - count];
        }
        int idle = 0;
        for (double least = shares[0]; idle < shares.length && least < 0.01 * whole; least += idle < shares.length ? shares[idle] : 0) {
            idle++;
        }
        return idle > 1
                ? messages.text("data.half.idle", Integer.toString(count), Integer.toString(examples.size()), Integer.toString(idle))
                : messages.text("data.half", Integer.toString(count), Integer.toString(examples.size()));
    }
}
