package hesse.app.spectrum;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.spectrum.SpectralFormula;
import hesse.figure.Style;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/// H = QΛQᵀ in numbers while a function that is given so is presented; at all other times there is nothing, nor room for it.
public final class PresentedSpectrum extends StackPane {

    public PresentedSpectrum(Messages messages, ExplorationModel model, Settings settings) {
        setId("presented-spectrum");
        getStyleClass().add("presented-spectrum");
        settings.style().subscribe(style -> setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(Style.TEXT))));
        ObservableValue<Optional<SpectralFormula>> given = model.property().map(Exploration::source).map(SpectralFormula::of);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> settings.presentation().get() && given.getValue().isPresent(),
                                settings.presentation(), given));
        managedProperty().bind(visibleProperty());
        // Made when it is first shown: hidden nodes are styled, too, and most windows never show this one.
        visibleProperty().subscribe(shown -> {
            if (shown && getChildren().isEmpty()) {
                var equation = new SpectralEquation(messages);
                getChildren().add(equation);
                given.subscribe(formula -> formula.map(SpectralFormula::spectrum).ifPresent(equation::show));
            }
        });
    }
}
