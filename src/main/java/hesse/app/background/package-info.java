/// Work off the JavaFX thread.
///
/// A [hesse.app.background.ConflatedTask] turns keys into values: the newest key wins, stale work is cancelled, results come
/// back on the JavaFX thread. All of them share the threads of one [hesse.app.background.Workers].
package hesse.app.background;
