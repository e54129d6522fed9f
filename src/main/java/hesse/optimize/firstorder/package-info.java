/// Methods that go by f and ∇f, one file each: gradient descent with a given, searched or estimated step size, with momentum,
/// and with a step size for each coordinate. Two ask for the size of the curvature, none solves with H.
package hesse.optimize.firstorder;
