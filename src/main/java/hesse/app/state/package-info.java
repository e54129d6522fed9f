/// What the views share: the exploration, the cursor, the settings, and what is computed from them.
///
/// Gestures go into [hesse.app.state.ExplorationModel]; [hesse.app.state.Pipeline] computes in the background what follows and puts it
/// into [hesse.app.state.Results], which hands it out when the picture that it belongs to is on screen; views listen and hold nothing
/// themselves. [hesse.app.state.SpaceModel] knows of a function's variables beyond the plane on screen. [hesse.app.state.Settings] is what belongs to the person, [hesse.app.state.SettingsFile] keeps it.
package hesse.app.state;
