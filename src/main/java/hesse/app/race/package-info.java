/// The race of the methods: transport, the runners with their parameters, and the selected runner's step in words, pictures and charts.
///
/// [hesse.app.race.RaceBar] is all of it for the window, and comes empty: its parts are added when there is time. Who runs, and which step
/// is shown, is in the exploration; [hesse.app.race.Playback] and the controls change it there, and every part shows what
/// [hesse.app.state.Results] has of it. Pictures are those of `figure.race`, `figure.step` and `figure.chart`.
package hesse.app.race;
