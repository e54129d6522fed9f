/// Elementary functions, the same to the last bit in every loop that computes them, and the blocks on which loops work. Those of angles are
/// in `field.trigonometry`.
///
/// Each function is a class of static methods on single numbers (`Exponential.exp`), which says its largest error; they are
/// steps without a branch, because only of such loops vector instructions can be made. Its [hesse.field.function.BlockLoop]
/// beside it runs one step after another over a [hesse.field.function.Blocks] block, short enough for the JIT to vectorise;
/// its `Vector` class writes the same steps in vectors of [hesse.field.function.Vectors]' width. A change to a step
/// is made in all of them: `BackendsTest` compares the bits, the function's own test the value with many digits.
///
/// A loop owns its scratch memory: one thread at a time. What each of the three is worth stands in decision 13.
package hesse.field.function;
