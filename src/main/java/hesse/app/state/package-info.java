/// What the views share: the exploration, the cursor, the settings, and what is computed from them.
///
/// Gestures go into [hesse.app.state.ExplorationModel]; [hesse.app.state.Pipeline] computes in the background what
/// follows and puts it into [hesse.app.state.Results]; views listen to both and hold nothing themselves.
package hesse.app.state;
