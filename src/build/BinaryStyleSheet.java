import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Writes a style sheet as JavaFX has it in memory.
final class BinaryStyleSheet {
    private BinaryStyleSheet() {}

    /// @param arguments the style sheet, and the file to write
    public static void main(String[] arguments) throws IOException {
        Stylesheet.convertToBinary(new File(arguments[0]), new File(arguments[1]));
    }
}
