/// Methods that form H, one file each: Newton's, and what is done where its step leads uphill, too far, or nowhere.
///
/// All of them see the place through a [hesse.optimize.secondorder.LocalModel].
package hesse.optimize.secondorder;
