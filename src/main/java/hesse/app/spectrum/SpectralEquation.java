package hesse.app.spectrum;

import hesse.app.control.MatrixView;
import hesse.document.spectrum.Spectrum;
import hesse.text.Messages;
import hesse.text.Numbers;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// H = QΛQᵀ with all four matrices in numbers, on one line, or on two where there is no room.
final class SpectralEquation extends FlowPane {
    private static final int DIGITS = 3;
    /// What is less beside 1 is rounding.
    private static final double ROUNDING = 1e-12;

    private final Messages messages;
    private final MatrixView matrix = new MatrixView();
    private final MatrixView rotation = new MatrixView();
    private final MatrixView eigenvalues = new MatrixView();
    private final MatrixView transposed = new MatrixView();

    SpectralEquation(Messages messages) {
        super(6, 6);
        this.messages = messages;
        getStyleClass().add("spectral-equation");
        eigenvalues.getStyleClass().add("diagonal");
        setRowValignment(VPos.CENTER);
        getChildren().addAll(line(symbol("spectrum.matrix"), matrix), line(symbol("spectrum.product"), rotation, eigenvalues, transposed));
    }

    private static HBox line(Node... parts) {
        var line = new HBox(3, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label symbol(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("symbol");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Spectrum spectrum) {
        double c = Math.cos(spectrum.angle());
        double s = Math.sin(spectrum.angle());
        var h = spectrum.matrix();
        double size = Math.max(1, Math.max(Math.abs(spectrum.first()), Math.abs(spectrum.second())));
        var product = new String[] {number(h.fxx(), size), number(h.fxy(), size), number(h.fxy(), size), number(h.fyy(), size)};
        var turn = new String[] {number(c, 1), number(-s, 1), number(s, 1), number(c, 1)};
        var diagonal = new String[] {number(spectrum.first(), size), "0", "0", number(spectrum.second(), size)};
        show(matrix, product);
        show(rotation, turn);
        show(eigenvalues, diagonal);
        show(transposed, turn[0], turn[2], turn[1], turn[3]);
        setAccessibleText(messages.text("spectrum.spoken", spoken(product), spoken(turn), spoken(diagonal)));
    }

    private static void show(MatrixView view, String... entries) {
        view.show(entries[0], entries[1], entries[2], entries[3]);
    }

    private String spoken(String[] entries) {
        return messages.text("spectrum.matrix.spoken", (Object[]) entries);
    }

    private static String number(double value, double size) {
        return Numbers.format(Math.abs(value) < ROUNDING * size ? 0 : value, DIGITS);
    }
}
