package hesse.contour.label;

/// Taste in placing labels; lengths in pixels.
///
/// @param mostPerLevel labels on all lines of a level together
/// @param sameLevel    least distance between the centres of two labels of one level
/// @param nextLevel    free room between the labels of one level and the next
/// @param apart        free room between two labels of any levels
/// @param margin       free room around a label, to the frame of the picture and to what is to be avoided
/// @param gap          free room on the line before and after the text
/// @param leastLength  how many times the width of its label a line must be long
/// @param sag          how far the line may leave the label's axis under the text, in label heights
public record LabelRules(int mostPerLevel, double sameLevel, double nextLevel, double apart, double margin, double gap, double leastLength, double sag) {

    /// For a picture whose text has this height in pixels.
    public static LabelRules forTextOf(double height) {
        return new LabelRules(3, 20 * height, 2.5 * height, 1.5 * height, height / 2, height / 4, 3, 0.35);
    }
}
