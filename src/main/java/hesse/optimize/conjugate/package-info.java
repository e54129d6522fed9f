/// Methods of conjugate directions, one file each: on quadratics, on any function, and inside a Newton step that knows only
/// products H v. None forms H.
package hesse.optimize.conjugate;
