package hesse.figure;

/// How wide text is: the one thing that a layout has to ask the player's fonts.
@FunctionalInterface
public interface TextMeasure {

    /// The advance width of a line of text in pixels.
    double width(String text, Mark.Lettering lettering);

    /// An upper bound for digits, signs and superscripts in the program's own fonts, for layouts that have to hold
    /// before any font is loaded: 0.66 em for every character.
    static TextMeasure cautious() {
        return (text, lettering) -> 0.66 * lettering.size() * text.length();
    }
}
