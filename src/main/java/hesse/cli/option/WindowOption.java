package hesse.cli.option;

import hesse.cli.input.MisuseException;
import hesse.cli.input.Sides;
import hesse.field.Window;
import hesse.text.Messages;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The part of the plane, or of the space of all variables, that a command looks at.
public final class WindowOption {
    private static final String NAME = "--window";

    @Option(names = NAME, paramLabel = "XMIN,XMAX,YMIN,YMAX", descriptionKey = "cli.option.window")
    private Sides sides;

    /// As a window of the plane, if it is given.
    ///
    /// @throws MisuseException if it is no window
    public Optional<Window> given(Messages messages) {
        return Optional.ofNullable(sides).map(given -> given.window(NAME, messages));
    }

    /// @throws MisuseException if none is given, or it is none
    public Window required(Messages messages) {
        return given(messages).orElseThrow(() -> missing(messages));
    }

    /// The window given, or else the catalogue's.
    ///
    /// @throws MisuseException if there is none
    public Window of(ChosenFunction chosen, Messages messages) {
        return given(messages).or(() -> chosen.entry().map(entry -> entry.window())).orElseThrow(() -> missing(messages));
    }

    /// Whether it is given, and as a box of n variables rather than as a window of the plane.
    public boolean isBeyondThePlane(int n) {
        return sides != null && (sides.isOf(n) || !sides.isOf(2));
    }

    /// The least and the largest value of each of n variables, one after the other.
    ///
    /// @throws MisuseException if none are given, or they aren't such
    public double[] box(int n, Messages messages) {
        return Optional.ofNullable(sides).orElseThrow(() -> missing(messages)).box(n, NAME, messages);
    }

    private static MisuseException missing(Messages messages) {
        return new MisuseException(messages.text("cli.window.missing"));
    }
}
