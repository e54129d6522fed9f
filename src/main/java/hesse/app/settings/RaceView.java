package hesse.app.settings;

/// What the race shows of the selected runner.
public enum RaceView { STEP, MECHANISM, CHARTS, SHARPNESS }
