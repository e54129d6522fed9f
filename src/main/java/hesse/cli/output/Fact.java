package hesse.cli.output;

import java.util.List;

/// Something that holds for the whole of a table.
public sealed interface Fact {

    record Word(String value) implements Fact {}

    record Flag(boolean value) implements Fact {}

    record Number(double value) implements Fact {}

    /// Any number of vectors, such as points or windows.
    record Vectors(List<double[]> values) implements Fact {}
}
