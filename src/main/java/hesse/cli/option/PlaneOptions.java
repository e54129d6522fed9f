package hesse.cli.option;

import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.VectorReader;
import hesse.field.Cancellation;
import hesse.learning.Loss;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.RandomDirections;
import hesse.objective.plane.Directions;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PrincipalDirections;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// The options that lay a plane among the weights of a loss.
public final class PlaneOptions {
    private static final Pattern TWO_WEIGHTS = Pattern.compile("w(\\d{1,6}),w(\\d{1,6})");

    @Option(names = "--directions", paramLabel = "FILE.csv|Wi,Wj|PLANE", descriptionKey = "cli.option.directions")
    private String directions;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.plane-seed")
    private Long seed;

    @Option(names = "--centred", descriptionKey = "cli.option.centred")
    private boolean centred;

    public boolean isGiven() {
        return directions != null;
    }

    /// The plane through the weights of a file; those that are found have orthonormal directions.
    ///
    /// @param weights of the loss, as options
    /// @throws MisuseException       if no weights are given, or an option doesn't belong to the plane
    /// @throws InvalidInputException if a file can't be read, has another number of rows, or there is no such plane
    public ChosenPlane choose(Loss loss, LossOptions weights, InputStream in, Messages messages) {
        var kind = kind();
        if (seed != null && !kind.equals(Optional.of(PlaneKind.RANDOM)) || centred && !kind.equals(Optional.of(PlaneKind.PATH))) {
            throw new MisuseException(messages.text(seed != null ? "cli.plane.seed-unused" : "cli.plane.centred-unused"));
        }
        var rows = weights.weights(loss, in, messages);
        return kind.map(of -> found(of, loss, rows, messages)).orElseGet(() -> given(loss, rows, in, messages));
    }

    private Optional<PlaneKind> kind() {
        return Arrays.stream(PlaneKind.values()).filter(kind -> KebabCase.of(kind).equals(directions)).findFirst();
    }

    private ChosenPlane given(Loss loss, List<double[]> rows, InputStream in, Messages messages) {
        requireRows(1, rows, messages);
        double[] w = rows.getFirst();
        var two = TWO_WEIGHTS.matcher(directions);
        if (two.matches()) {
            int first = Integer.parseInt(two.group(1));
            int second = Integer.parseInt(two.group(2));
            if (first == second || Math.max(first, second) >= w.length) {
                throw new InvalidInputException(messages.text("cli.plane.weights", directions, "w" + (w.length - 1)));
            }
            return ChosenPlane.given(Plane.ofVariables(w, first, second), w);
        }
        requireFile(messages);
        var both = VectorReader.weights(directions, loss.dimension(), in, messages);
        if (both.size() != 2) {
            throw new InvalidInputException(messages.text("cli.plane.directions", directions, Integer.toString(both.size())));
        }
        return ChosenPlane.given(new Plane(w, both.get(0), both.get(1)), w);
    }

    /// A word that is neither a plane nor a file is a mistaken plane.
    private void requireFile(Messages messages) {
        boolean isFile;
        try {
            isFile = directions.equals("-") || directions.contains(".") || Files.exists(Path.of(directions));
        } catch (InvalidPathException noPath) {
            isFile = false;
        }
        if (!isFile) {
            throw new MisuseException(messages.text("cli.plane.unknown", directions,
                    Arrays.stream(PlaneKind.values()).map(KebabCase::of).collect(Collectors.joining(", "))));
        }
    }

    private ChosenPlane found(PlaneKind kind, Loss loss, List<double[]> rows, Messages messages) {
        switch (kind) {
            case POINTS -> requireRows(3, rows, messages);
            case PATH -> {
                if (rows.size() < 3) {
                    throw new InvalidInputException(messages.text("cli.plane.path", Integer.toString(rows.size())));
                }
            }
            case TOP_TWO, TOP_BOTTOM, BOTTOM_TWO, GRADIENT_TOP, RANDOM -> requireRows(1, rows, messages);
        }
        if (loss.dimension() < 2) {
            throw new InvalidInputException(messages.text("cli.plane.one-weight"));
        }
        double[] w = rows.getFirst();
        return switch (kind) {
            case TOP_TWO -> ChosenPlane.found(there(directions(loss, w).topTwo(), messages), w);
            case TOP_BOTTOM -> ChosenPlane.found(there(directions(loss, w).topAndBottom(), messages), w);
            case BOTTOM_TWO -> ChosenPlane.found(there(directions(loss, w).bottomTwo(), messages), w);
            case GRADIENT_TOP -> ChosenPlane.found(there(directions(loss, w).gradientAndTop(), messages), w);
            case RANDOM -> ChosenPlane.found(RandomDirections.through(loss, w, seed == null ? 1 : seed), w);
            case POINTS -> ChosenPlane.found(there(Plane.through(w, rows.get(1), rows.get(2)), messages), w);
            case PATH -> {
                var principal = there(PrincipalDirections.of(rows, centred), messages);
                yield new ChosenPlane(principal.plane(), principal.plane().origin(), true, Optional.of(principal));
            }
        };
    }

    private static Directions directions(Loss loss, double[] w) {
        return Directions.at(LossObjective.of(loss), w, Cancellation.NEVER);
    }

    private <T> T there(Optional<T> plane, Messages messages) {
        return plane.orElseThrow(() -> new InvalidInputException(messages.text("cli.plane.none", directions)));
    }

    private static void requireRows(int count, List<double[]> rows, Messages messages) {
        if (rows.size() != count) {
            throw new InvalidInputException(messages.text("cli.plane.rows", count, Integer.toString(rows.size())));
        }
    }
}
