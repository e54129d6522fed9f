/// The JavaFX window. Everything here runs on the JavaFX thread unless it says otherwise.
///
/// [hesse.app.HesseApplication] starts it; [hesse.app.HeadStart] loads what the first map needs while the toolkit starts. It makes a
/// [hesse.app.Workbench], which makes the model of `state`, the views of the rooms, each of which listens to that model, and the commands
/// ([hesse.app.Actions]); [hesse.app.Layout] says what is where. A gesture becomes a change of the model,
/// and what the model says is drawn.
package hesse.app;
