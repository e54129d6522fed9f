package hesse.figure;

import java.util.List;
import java.util.stream.Stream;

/// Marks in the order in which they are drawn, the first at the bottom.
public record Picture(List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }

    public static final Picture EMPTY = new Picture(List.of());

    /// This picture with another one drawn over it.
    public Picture under(Picture other) {
        return new Picture(Stream.concat(marks.stream(), other.marks.stream()).toList());
    }
}
