/// Work off the JavaFX thread, and when it is that thread's turn.
///
/// Start with [hesse.app.background.ConflatedTask]: it turns keys into values in the background, the newest key wins, stale work is
/// cancelled, and values arrive on the JavaFX thread. Its [hesse.app.background.TaskPriority] says what it waits for;
/// [hesse.app.background.PriorityGate] is where it waits. All tasks of a window share one [hesse.app.background.Workers], which also
/// splits a picture among the cores. On the JavaFX thread a [hesse.app.background.DeferredUpdate] puts off what is slow to draw, and
/// timers come from a [hesse.app.background.UiClock].
package hesse.app.background;
