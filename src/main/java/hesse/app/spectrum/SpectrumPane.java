package hesse.app.spectrum;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.spectrum.SpectralFormula;
import hesse.document.spectrum.Spectrum;
import hesse.text.Messages;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// H = QΛQᵀ in numbers, and κ on a logarithmic slider, for a function that is given by its eigenvalues and eigenvectors
/// ([SpectralFormula]); nothing for others.
public final class SpectrumPane extends VBox {
    /// The slider's end, as a power of ten.
    private static final double LARGEST = 4;

    private final ExplorationModel model;
    private final Slider slider = new Slider(0, LARGEST, 0);
    private final NumberField kappa;
    private final SpectralEquation equation;
    private boolean showing;

    public SpectrumPane(Messages messages, ExplorationModel model) {
        super(8);
        this.model = model;
        setId("spectrum");
        slider.setId("spectrum-kappa-slider");
        slider.setAccessibleText(messages.text("control.spectrum-kappa"));
        Tip.on(slider, messages.text("control.spectrum-kappa"));
        slider.setBlockIncrement(LARGEST / 40);
        slider.valueProperty().addListener((_, _, at) -> {
            if (!showing) {
                model.drag("spectrum-kappa", e -> withCondition(e, rounded(Math.pow(10, at.doubleValue()))));
            }
        });
        slider.setOnMouseReleased(_ -> model.settle());
        HBox.setHgrow(slider, Priority.ALWAYS);
        kappa = new NumberField("spectrum-kappa", messages, k -> k >= 1 && Double.isFinite(k), k -> model.change(e -> withCondition(e, k)));
        kappa.setPrefColumnCount(5);
        var name = new Label(messages.text("spectrum.kappa"));
        name.getStyleClass().add("symbol");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(kappa);
        var condition = new HBox(5, name, kappa, slider);
        condition.setAlignment(Pos.CENTER_LEFT);
        equation = new SpectralEquation(messages);
        equation.setId("spectrum-equation");
        getChildren().addAll(condition, equation);
        model.property().map(Exploration::source)
                .subscribe(source -> SpectralFormula.of(source).map(SpectralFormula::spectrum).ifPresent(this::show));
    }

    private static Exploration withCondition(Exploration e, double kappa) {
        return SpectralFormula.of(e.source()).map(formula -> e.with(formula.with(formula.spectrum().withCondition(kappa)))).orElse(e);
    }

    /// Three significant digits.
    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
    }

    private void show(Spectrum spectrum) {
        showing = true;
        double condition = spectrum.condition();
        slider.setValue(Double.isFinite(condition) ? Math.log10(condition) : LARGEST);
        kappa.show(Double.isFinite(condition) ? OptionalDouble.of(rounded(condition)) : OptionalDouble.empty());
        equation.show(spectrum);
        showing = false;
    }
}
