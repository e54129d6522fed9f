package hesse.figure.spectrum;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Picture;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.objective.spectrum.RitzValue;
import hesse.objective.spectrum.SpectralMeasure;
import hesse.objective.spectrum.Spectrum;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// All eigenvalues of H on one axis, logarithmic to both sides of 0; over them the density, logarithmic too, from about one eigenvalue
/// within its width up. Beneath stand in words which of them stand out, and of one that is pointed at where its eigenvector lives.
public final class SpectrumPicture {
    private static final double DISTANCE = 6;
    /// Of the height, for sticks and Ritz values.
    private static final double STICKS = 0.3;
    private static final double LEAST_LABEL = 44;
    private static final double MARKER = 7;
    /// Of the peak of a single eigenvalue: where the density's axis begins.
    private static final double FOOT = 0.3;
    /// The least height with room for words beneath.
    private static final double WITH_WORDS = 230;
    private static final int NOTE_LINES = 2;
    /// Of a line of text.
    private static final double BAR = 1.4;
    private static final int DIGITS = 5;
    /// An eigenvalue can be taken from so near.
    private static final double REACH = 16;

    /// What is said beside the eigenvalues.
    ///
    /// @param place   at which weights they are
    /// @param classes how many a classifier tells apart; empty for what is none
    public record Context(String place, OptionalInt classes, Optional<ChosenEigenvalue> chosen) {}

    private final Spectrum spectrum;
    private final double sigma;
    private final Context context;
    private final Style style;
    private final TextMeasure measure;
    private final Messages messages;
    private final SpectralMeasure nodes;
    private final SymlogAxis axis;
    private final Box density;
    private final Box sticks;
    private final Box words;
    private final List<Mark> marks = new ArrayList<>();

    private SpectrumPicture(Spectrum spectrum, double sigma, Context context, Box box, Style style, TextMeasure measure,
            Messages messages) {
        this.spectrum = spectrum;
        this.sigma = sigma;
        this.context = context;
        this.style = style;
        this.measure = measure;
        this.messages = messages;
        nodes = spectrum.measure();
        axis = SymlogAxis.covering(nodes.least(), nodes.largest());
        double line = style.small().lineHeight();
        double beneath = box.height() < style.px(WITH_WORDS) ? 0 : (NOTE_LINES + 1 + BAR) * line + style.px(2 * DISTANCE);
        var area = new Box(box.left() + style.px(DISTANCE), box.top() + 2 * line + style.px(DISTANCE),
                Math.max(1, box.width() - style.px(2 * DISTANCE)),
                Math.max(1, box.height() - 3 * line - style.px(3 * DISTANCE) - beneath));
        words = new Box(area.left(), box.bottom() - beneath, area.width(), beneath);
        density = new Box(area.left(), area.top(), area.width(), area.height() * (1 - STICKS));
        sticks = new Box(area.left(), density.bottom(), area.width(), area.height() * STICKS);
    }

    /// @param sigma the width of the Gaussians, > 0, in the units of the eigenvalues: [SpectralMeasure#resolution] unless a person chose
    /// one
    /// @param box   readable from 300 × 140 pixels times the style's scale
    public static Picture of(Spectrum spectrum, double sigma, Context context, Box box, Style style, TextMeasure measure,
            Messages messages) {
        var picture = new SpectrumPicture(spectrum, sigma, context, box, style, measure, messages);
        picture.draw(box);
        return new Picture(picture.marks);
    }

    /// How many eigenvalues, or Ritz values, can be taken hold of.
    public static int count(Spectrum spectrum) {
        return values(spectrum).length;
    }

    /// The index of the one that is pointed at, empty where none is near.
    ///
    /// @param x   a pixel of the picture in the same box
    public static OptionalInt nearest(Spectrum spectrum, Box box, Style style, TextMeasure measure, Messages messages, double x) {
        var picture = new SpectrumPicture(spectrum, 1, new Context("", OptionalInt.empty(), Optional.empty()), box, style, measure,
                messages);
        double[] values = values(spectrum);
        return IntStream.range(0, values.length).boxed().min(Comparator.comparingDouble(i -> Math.abs(picture.x(values[i]) - x)))
                .filter(i -> Math.abs(picture.x(values[i]) - x) <= style.px(REACH)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /// Ascending.
    private static double[] values(Spectrum spectrum) {
        return switch (spectrum) {
            case Spectrum.Exact exact -> exact.eigenvalues();
            case Spectrum.Estimated estimated -> estimated.ends().values().stream().mapToDouble(RitzValue::value).toArray();
        };
    }

    private double x(double value) {
        return sticks.left() + axis.position(value) * sticks.width();
    }

    private void draw(Box box) {
        double line = style.small().lineHeight();
        marks.add(new Mark.Text(box.left() + style.px(DISTANCE), box.top() + line / 2, title(), Anchor.WEST, 0, style.small()));
        marks.add(new Mark.Text(box.left() + style.px(DISTANCE), box.top() + 1.5 * line, densityTitle(), Anchor.WEST, 0,
                style.smallMuted()));
        axes();
        curve();
        switch (spectrum) {
            case Spectrum.Exact exact -> {
                for (double eigenvalue : exact.eigenvalues()) {
                    stick(eigenvalue, Math.abs(eigenvalue) <= exact.rounding());
                }
            }
            case Spectrum.Estimated estimated -> estimated.ends().values().forEach(this::ritz);
        }
        context.chosen().filter(chosen -> chosen.index() < count(spectrum)).ifPresent(chosen -> pointAt(values(spectrum)[chosen.index()]));
        if (words.height() > 0) {
            words();
        }
    }

    private String title() {
        var negative = spectrum.negative();
        return messages.text(negative.all() ? "figure.spectrum.exact" : "figure.spectrum.estimated", Integer.toString(spectrum.dimension()),
                Integer.toString(negative.atLeast()), context.place());
    }

    private String densityTitle() {
        var width = Numbers.format(sigma, 2);
        return switch (spectrum) {
            case Spectrum.Exact _ -> messages.text("figure.spectrum.density", width);
            case Spectrum.Estimated estimated ->
                    messages.text("figure.spectrum.density.estimated", Integer.toString(estimated.settings().steps()),
                    Integer.toString(estimated.settings().probes()), width);
        };
    }

    /// A mark over and under the eigenvalue.
    private void pointAt(double value) {
        double x = x(value);
        marks.add(new Mark.Symbol(x, sticks.top() + style.px(MARKER / 2), Mark.Shape.TRIANGLE_DOWN, style.px(MARKER + 3),
                style.foreground(), style.ground(), style.px(1)));
        marks.add(Mark.Stroke.line(x, sticks.top(), x, sticks.bottom(), Pen.solid(style.foreground(), style.px(2.5))));
    }

    /// Which eigenvalues stand out, the one that is pointed at, and its layers.
    private void words() {
        double line = style.small().lineHeight();
        double y = words.top() + style.px(DISTANCE);
        for (var note : lines(SpectrumNotes.of(spectrum, context.classes(), messages), NOTE_LINES)) {
            marks.add(new Mark.Text(words.left(), y + line / 2, note, Anchor.WEST, 0, style.small()));
            y += line;
        }
        double below = words.bottom() - (1 + BAR) * line;
        if (context.chosen().filter(chosen -> chosen.index() < count(spectrum)).isEmpty()) {
            marks.add(new Mark.Text(words.left(), below + line / 2, lines(messages.text("figure.spectrum.hint"), 1).getFirst(), Anchor.WEST,
                    0, style.smallMuted()));
            return;
        }
        var chosen = context.chosen().get();
        var value = messages.text("figure.spectrum.chosen", Integer.toString(chosen.index() + 1),
                Numbers.format(values(spectrum)[chosen.index()], DIGITS), error(chosen.index()));
        var text = chosen.layers().isEmpty() ? value
                : messages.text("figure.spectrum.chosen.layers", value, LayerStrip.words(chosen, messages));
        marks.add(new Mark.Text(words.left(), below + line / 2, lines(text, 1).getFirst(), Anchor.WEST, 0, style.small()));
        marks.addAll(LayerStrip.marks(chosen, new Box(words.left(), below + line, words.width(), BAR * line), style, measure, messages));
    }

    /// How far an eigenvalue may be from the number.
    private String error(int index) {
        return Numbers.format(switch (spectrum) {
            case Spectrum.Exact exact -> exact.rounding();
            case Spectrum.Estimated estimated -> estimated.ends().values().get(index).bound();
        }, 1);
    }

    /// A sentence in lines of the words' width; what more lines would take ends in an ellipsis.
    private List<String> lines(String sentence, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : sentence.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, style.small()) <= words.width()) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                line = line + " …";
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private void axes() {
        double right = Double.NEGATIVE_INFINITY;
        for (var tick : axis.ticks()) {
            double x = x(tick.value());
            var pen = tick.value() == 0 ? Pen.solid(style.frame(), style.px(1)) : Pen.solid(style.grid(), style.px(1));
            marks.add(Mark.Stroke.line(x, density.top(), x, sticks.bottom(), pen));
            double half = Math.max(style.px(LEAST_LABEL), measure.width(tick.label(), style.small())) / 2;
            if (x - half >= right && x - half >= density.left() - style.px(DISTANCE) && x + half <= density.right() + style.px(DISTANCE)) {
                marks.add(new Mark.Text(x, sticks.bottom() + style.px(DISTANCE / 2), tick.label(), Anchor.NORTH, 0, style.small()));
                right = x + half;
            }
        }
        marks.add(Mark.Stroke.line(sticks.left(), sticks.top(), sticks.right(), sticks.top(), style.framePen()));
    }

    private int colour(double eigenvalue) {
        return eigenvalue < 0 ? style.curvingDown() : style.curvingUp();
    }

    private Pen pen(double eigenvalue, double width) {
        var solid = Pen.solid(colour(eigenvalue), style.px(width));
        return eigenvalue < 0 ? solid.dashed(style.px(4), style.px(3)) : solid;
    }

    /// @param zero whether it is no larger than rounding errors
    private void stick(double eigenvalue, boolean zero) {
        var pen = zero ? Pen.solid(style.flat(), style.px(1.5)) : pen(eigenvalue, 1.5);
        marks.add(Mark.Stroke.line(x(eigenvalue), sticks.bottom(), x(eigenvalue), sticks.top() + style.px(DISTANCE), pen));
    }

    /// With the interval in which an eigenvalue is. The axis cuts it off.
    private void ritz(RitzValue ritz) {
        double y = sticks.centerY();
        double from = Math.clamp(x(ritz.lowest()), sticks.left(), sticks.right());
        double to = Math.clamp(x(ritz.highest()), sticks.left(), sticks.right());
        var pen = pen(ritz.value(), 1.5);
        double end = style.px(MARKER / 2);
        marks.add(Mark.Stroke.line(from, y, to, y, pen));
        marks.add(Mark.Stroke.line(from, y - end, from, y + end, Pen.solid(colour(ritz.value()), style.px(1.5))));
        marks.add(Mark.Stroke.line(to, y - end, to, y + end, Pen.solid(colour(ritz.value()), style.px(1.5))));
        boolean certain = ritz.lowest() > 0 || ritz.highest() < 0;
        marks.add(new Mark.Symbol(x(ritz.value()), y, certain ? Mark.Shape.CIRCLE : Mark.Shape.RING, style.px(MARKER), colour(ritz.value()),
                style.ground(), style.px(1)));
    }

    /// In two strokes that meet at 0: the part over negative values is dashed. It is sampled at every pixel, and at the nodes, since peaks
    /// may be narrower than pixels.
    private void curve() {
        double single = 1 / (spectrum.dimension() * sigma * Math.sqrt(2 * Math.PI));
        int pixels = (int) Math.max(2, density.width());
        double[] at = DoubleStream.concat(IntStream.rangeClosed(0, pixels).mapToDouble(i -> (double) i / pixels),
                DoubleStream.concat(DoubleStream.of(axis.position(0)),
                DoubleStream.of(nodes.nodes()).map(axis::position))).sorted().toArray();
        double[] log = DoubleStream.of(at).map(position -> Math.log10(nodes.density(axis.value(position), sigma))).toArray();
        double most = Math.max(Math.log10(single), DoubleStream.of(log).max().orElseThrow());
        double least = Math.log10(FOOT * single);
        double[] y = DoubleStream.of(log)
                .map(value -> density.bottom() - Math.max(-1, (value - least) / (most - least)) * (density.height() - style.px(DISTANCE)))
                .toArray();
        int zero = Arrays.binarySearch(at, axis.position(0));
        part(at, y, 0, zero, pen(-1, 2));
        part(at, y, zero, at.length - 1, pen(1, 2));
    }

    private void part(double[] at, double[] y, int from, int to, Pen pen) {
        var line = new Polyline(density);
        line.moveTo(density.left() + at[from] * density.width(), y[from]);
        for (int i = from + 1; i <= to; i++) {
            line.lineTo(density.left() + at[i] * density.width(), y[i]);
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }
}
