package hesse.app.settings;

/// What the pane of the data shows of a loss.
public enum DataPicture { EXAMPLES, LEAST_SQUARES, SPECTRUM }
