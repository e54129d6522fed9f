package hesse.figure;

import java.util.List;

/// What stands before an explanation in a legend, drawn into a box as high as a line of text.
@FunctionalInterface
interface LegendKey {
    List<Mark> in(Box box);
}
