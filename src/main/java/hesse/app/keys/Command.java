package hesse.app.keys;

import java.util.List;
import javafx.scene.input.KeyCombination;

/// Everything that a key does. The text under `command.<id>` in the bundle says what.
public enum Command {
    SHOW_MAP("show-map", Group.VIEW, "1"),
    SHOW_BOTH("show-both", Group.VIEW, "2"),
    SHOW_SURFACE("show-surface", Group.VIEW, "3"),
    SHOW_DATA("show-data", Group.VIEW, "4"),
    RESET_VIEW("reset-view", Group.VIEW, "0"),
    ZOOM_IN("zoom-in", Group.VIEW, "Plus", "Shift+Equals", "Equals", "Add"),
    ZOOM_OUT("zoom-out", Group.VIEW, "Minus", "Subtract"),
    FULL_SCREEN("full-screen", Group.VIEW, "F", "F11"),
    PRESENTATION("presentation", Group.VIEW, "P"),
    THEME("theme", Group.VIEW, "T"),
    EQUAL_SCALES("equal-scales", Group.VIEW, "E"),
    INSPECTOR("inspector", Group.VIEW, "I"),
    RACE_BAR("race-bar", Group.VIEW, "B"),
    FORMULAS("formulas", Group.VIEW, "M"),
    WORST_PLANE("worst-plane", Group.VIEW, "Shift+V"),
    FOLLOW_STEP("follow-step", Group.VIEW, "V"),
    LARGER_TEXT("larger-text", Group.VIEW, "Shortcut+Plus", "Shortcut+Shift+Equals", "Shortcut+Equals", "Shortcut+Add"),
    SMALLER_TEXT("smaller-text", Group.VIEW, "Shortcut+Minus", "Shortcut+Subtract"),
    NORMAL_TEXT("normal-text", Group.VIEW, "Shortcut+0", "Shortcut+Numpad 0"),

    REGIONS("regions", Group.LAYERS, "R"),
    GRADIENT("gradient", Group.LAYERS, "G"),
    CONTOURS("contours", Group.LAYERS, "C"),
    MODEL("model", Group.LAYERS, "Q"),
    AXES("axes", Group.LAYERS, "A"),
    DIRECTION("direction", Group.LAYERS, "Shift+G"),
    DET_ZERO("det-zero", Group.LAYERS, "D"),
    NULL_LINES("null-lines", Group.LAYERS, "X"),
    CRITICAL_POINTS("critical-points", Group.LAYERS, "K"),
    TANGENT_PLANE("tangent-plane", Group.LAYERS, "N"),
    STEP_MARKS("step-marks", Group.LAYERS, "Shift+U"),
    LEGEND("legend", Group.LAYERS, "W"),
    HATCHING("hatching", Group.LAYERS, "H"),
    BASINS("basins", Group.LAYERS, "Shift+R"),

    FREEZE("freeze", Group.CURSOR, "L"),
    CURSOR_LEFT("cursor-left", Group.CURSOR, "Shortcut+Left"),
    CURSOR_RIGHT("cursor-right", Group.CURSOR, "Shortcut+Right"),
    CURSOR_UP("cursor-up", Group.CURSOR, "Shortcut+Up"),
    CURSOR_DOWN("cursor-down", Group.CURSOR, "Shortcut+Down"),
    CURSOR_LEFT_FINE("cursor-left-fine", Group.CURSOR, "Shortcut+Shift+Left"),
    CURSOR_RIGHT_FINE("cursor-right-fine", Group.CURSOR, "Shortcut+Shift+Right"),
    CURSOR_UP_FINE("cursor-up-fine", Group.CURSOR, "Shortcut+Shift+Up"),
    CURSOR_DOWN_FINE("cursor-down-fine", Group.CURSOR, "Shortcut+Shift+Down"),
    TURN_LEFT("turn-left", Group.CURSOR, "Alt+Left"),
    TURN_RIGHT("turn-right", Group.CURSOR, "Alt+Right"),
    TURN_LEFT_FINE("turn-left-fine", Group.CURSOR, "Alt+Shift+Left"),
    TURN_RIGHT_FINE("turn-right-fine", Group.CURSOR, "Alt+Shift+Right"),

    START_HERE("start-here", Group.RACE, "S", "Enter"),
    PLAY("play", Group.RACE, "Space"),
    STEP_BACK("step-back", Group.RACE, "Left"),
    STEP_FORWARD("step-forward", Group.RACE, "Right"),
    FIRST_STEP("first-step", Group.RACE, "Home"),
    LAST_STEP("last-step", Group.RACE, "End"),
    FASTER("faster", Group.RACE, "Period"),
    SLOWER("slower", Group.RACE, "Comma"),
    CLEAR_RACE("clear-race", Group.RACE, "Delete", "Backspace"),
    NEXT_RUNNER("next-runner", Group.RACE, "Down"),
    PREVIOUS_RUNNER("previous-runner", Group.RACE, "Up"),
    ADD_RUNNER("add-runner", Group.RACE, "Insert", "Shift+A"),
    DUPLICATE_RUNNER("duplicate-runner", Group.RACE, "Shift+D"),
    REMOVE_RUNNER("remove-runner", Group.RACE, "Shift+Delete", "Shift+Backspace"),
    RUNNER_UP("runner-up", Group.RACE, "Alt+Up"),
    RUNNER_DOWN("runner-down", Group.RACE, "Alt+Down"),
    HIDE_RUNNER("hide-runner", Group.RACE, "Shift+H"),
    SOLO_RUNNER("solo-runner", Group.RACE, "O"),
    BASIN_BORDER("basin-border", Group.RACE, "Shift+S"),
    RACE_STEP("race-step-view", Group.RACE, "Y"),
    RACE_MECHANISM("race-mechanism-view", Group.RACE, "U"),
    RACE_CHARTS("race-charts-view", Group.RACE, "J"),
    RACE_SHARPNESS("race-sharpness-view", Group.RACE, "Z"),
    RACE_MAP("race-map", Group.RACE, "Shift+Z"),
    NEXT_CHART("next-chart", Group.RACE, "Shift+J"),
    CHART_SCALE("chart-scale", Group.RACE, "Shift+L"),
    RACE_WIDE("race-wide", Group.RACE, "Shift+B"),

    EDIT_FORMULA("edit-formula", Group.DOCUMENT, "Shortcut+L", "Slash"),
    COST_LAB("cost-lab", Group.DOCUMENT, "Shift+C"),
    CHOOSE_FUNCTION("choose-function", Group.DOCUMENT, "Shortcut+K"),
    EXPORT("export", Group.DOCUMENT, "Shortcut+E"),
    COPY("copy", Group.DOCUMENT, "Shortcut+Shift+C"),
    COPY_LATEX("copy-latex", Group.DOCUMENT, "Shortcut+Shift+L"),
    COPY_TEXT("copy-text", Group.DOCUMENT, "Shortcut+Shift+T"),
    OPEN("open", Group.DOCUMENT, "Shortcut+O"),
    SAVE("save", Group.DOCUMENT, "Shortcut+S"),
    UNDO("undo", Group.DOCUMENT, "Shortcut+Z"),
    REDO("redo", Group.DOCUMENT, "Shortcut+Shift+Z", "Shortcut+Y"),
    HELP("help", Group.DOCUMENT, "F1", "Shift+Slash"),
    ESCAPE("escape", Group.DOCUMENT, "Esc");

    /// The sections of the key list, in its order.
    public enum Group { VIEW, LAYERS, CURSOR, RACE, DOCUMENT }

    private final String id;
    private final Group group;
    private final List<KeyCombination> keys;

    Command(String id, Group group, String... keys) {
        this.id = id;
        this.group = group;
        this.keys = List.of(keys).stream().map(KeyCombination::keyCombination).toList();
    }

    public String id() {
        return id;
    }

    public Group group() {
        return group;
    }

    /// The combinations that call it, the one to show first.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// The key of its text in the bundle.
    public String messageKey() {
        return "command." + id;
    }

    /// How its first key is written for a person, such as "Ctrl+E".
    public String keyText() {
        return keys.getFirst().getDisplayText();
    }
}
