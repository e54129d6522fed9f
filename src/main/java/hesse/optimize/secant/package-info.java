/// Methods that learn H from how the gradient changes over their steps, one file each: BFGS and its variant with little memory
/// guess H⁻¹ and search along a line, SR1 guesses H, which may be indefinite, and trusts a region.
///
/// The updates stand apart from the methods: [hesse.optimize.secant.InverseBfgsUpdate],
/// [hesse.optimize.secant.TwoLoopRecursion], [hesse.optimize.secant.SymmetricRankOneUpdate].
package hesse.optimize.secant;
