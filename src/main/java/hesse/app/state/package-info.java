/// What the views share: the exploration, the cursor, and what is computed from them.
///
/// Gestures go into [hesse.app.state.ExplorationModel]; [hesse.app.state.Pipeline] computes in the background what follows and puts it
/// into [hesse.app.state.Results], which hands it out when the picture that it belongs to is on screen; views listen and hold nothing
/// themselves. Beside it `app.settings` has what belongs to the person, and `app.space` what a function is beyond the plane on screen.
package hesse.app.state;
