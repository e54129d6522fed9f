package hesse.app.formula;

import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.Parameter;
import hesse.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import javafx.scene.layout.FlowPane;

/// A slider for every parameter of the formula, in order of occurrence; hidden where there is none.
final class ParametersPane extends FlowPane {
    private final Messages messages;
    private final ExplorationModel model;
    private final Map<String, ParameterSlider> sliders = new LinkedHashMap<>();

    ParametersPane(Messages messages, ExplorationModel model) {
        super(18, 4);
        this.messages = messages;
        this.model = model;
        setId("parameters");
        model.property().map(Exploration::source)
                .subscribe(source -> show(source.formula().map(Formula::parameters).orElseGet(LinkedHashMap::new)));
    }

    private void show(SequencedMap<String, Parameter> parameters) {
        if (!Set.copyOf(sliders.keySet()).equals(parameters.keySet())) {
            sliders.values().forEach(ParameterSlider::stop);
            sliders.keySet().retainAll(parameters.keySet());
            getChildren().clear();
            var ordered = new LinkedHashMap<String, ParameterSlider>();
            parameters.keySet().forEach(name ->
                    ordered.put(name, sliders.getOrDefault(name, new ParameterSlider(name, messages, model))));
            sliders.clear();
            sliders.putAll(ordered);
            getChildren().setAll(sliders.values());
        }
        parameters.forEach((name, parameter) -> sliders.get(name).show(parameter));
        setVisible(!sliders.isEmpty());
        setManaged(!sliders.isEmpty());
    }
}
