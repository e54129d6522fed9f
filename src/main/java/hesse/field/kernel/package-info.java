/// The operations that programs consist of, each a loop over blocks of numbers, in plain Java and in vector instructions.
///
/// A [hesse.field.kernel.Kernel] names an operation: one scalar operation of a graph, or some arithmetic operations fused into
/// one loop, rounded like the single ones. [hesse.field.kernel.Kernel#loop] defines its result bit for bit. A
/// [hesse.field.kernel.KernelBackend] has the fastest loop for each on this machine: call
/// [hesse.field.kernel.KernelBackend#fastest] once for the whole program and hand the backend to every field, or
/// [hesse.field.kernel.KernelBackend#plain] where nothing will be warm.
package hesse.field.kernel;
