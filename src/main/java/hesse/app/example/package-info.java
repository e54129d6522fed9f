/// What single examples do to the Hessian of a loss on screen, where that takes long enough to be computed in the background.
///
/// [hesse.app.example.FocusedWeights] says at which weights; [hesse.app.example.NetworkExamples] what the examples of a network add to H
/// there. Those of generalised linear models [hesse.app.state.DataFocus] knows at once.
package hesse.app.example;
