/// Has the JIT compile the loops of a backend before pictures wait for them, by running them on numbers of every kind.
///
/// Run a [hesse.field.warmup.Warmup] once, on a thread in the background; until it is done
/// [hesse.field.kernel.KernelBackend#fastest] has plain loops.
package hesse.field.warmup;
