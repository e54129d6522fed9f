package hesse.cli.input;

import hesse.field.Window;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sides of a window or of a box in more dimensions, as a person wrote them.
///
/// @param text     as it was written
/// @param readings the same text as different numbers of sides
public record Sides(String text, List<double[]> readings) {

    /// Whether there are two for each of n variables. Eight numbers may also be four with decimal commas.
    public boolean isOf(int n) {
        return of(2 * n).isPresent();
    }

    /// As a window of the plane.
    ///
    /// @throws MisuseException that says why it is none
    public Window window(String option, Messages messages) {
        double[] sides = of(4).orElseThrow(() -> refused(option, messages.text("cli.number.count", text, "XMIN,XMAX,YMIN,YMAX"), messages));
        var problem = Window.problem(sides[0], sides[1], sides[2], sides[3]);
        if (problem == null) {
            return new Window(sides[0], sides[1], sides[2], sides[3]);
        }
        throw refused(option, switch (problem) {
            case NOT_FINITE, EMPTY -> messages.text("cli.window.empty", text);
            case TOO_LARGE -> messages.text("cli.window.too-large", text);
            case TOO_NARROW -> messages.text("cli.window.too-narrow", text);
        }, messages);
    }

    /// As the least and the largest values of n variables, one after the other: two numbers are those of all.
    ///
    /// @throws MisuseException if there are other than 2 or 2n, or a least value isn't less than the largest
    public double[] box(int n, String option, Messages messages) {
        var given = of(2 * n).or(() -> of(2))
                .orElseThrow(() -> refused(option, messages.text("cli.box.count", text, Integer.toString(2 * n)), messages));
        double[] sides = new double[2 * n];
        Arrays.setAll(sides, i -> given[i % given.length]);
        for (int i = 0; i < n; i++) {
            if (!(sides[2 * i] < sides[2 * i + 1])) {
                throw refused(option, messages.text("cli.box.empty", text), messages);
            }
        }
        return sides;
    }

    private Optional<double[]> of(int count) {
        return readings.stream().filter(reading -> reading.length == count).findFirst();
    }

    private static MisuseException refused(String option, String why, Messages messages) {
        return new MisuseException(messages.text("cli.usage.value", option, why));
    }
}
