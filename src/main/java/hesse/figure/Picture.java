package hesse.figure;

import java.util.List;

/// Marks in the order in which they are drawn, the first at the bottom.
public record Picture(List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }

    public static final Picture EMPTY = new Picture(List.of());
}
