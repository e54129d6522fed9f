package hesse.app.settings;

/// Whether a panel beside the pictures is shown: as the room allows, or as the person in front of the window said.
public enum PanelChoice {
    AUTOMATIC, SHOWN, HIDDEN;

    /// @param room whether the window is large enough for the panel
    public boolean isShown(boolean room) {
        return switch (this) {
            case AUTOMATIC -> room;
            case SHOWN -> true;
            case HIDDEN -> false;
        };
    }

    /// The choice that shows the panel if it is hidden and hides it if it is shown; automatic where that does it.
    public PanelChoice toggled(boolean room) {
        boolean shown = !isShown(room);
        return shown == room ? AUTOMATIC : shown ? SHOWN : HIDDEN;
    }
}
