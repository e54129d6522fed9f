package hesse.app.state;

/// What the race shows of the selected runner.
public enum RaceView { STEP, MECHANISM, CHARTS, SHARPNESS }
