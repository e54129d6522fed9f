package hesse.figure.legend;

import hesse.figure.Box;
import hesse.figure.Mark;
import java.util.List;

/// What stands before an explanation in a legend, drawn into a box as high as a line of text.
@FunctionalInterface
public interface LegendKey {
    List<Mark> in(Box box);
}
