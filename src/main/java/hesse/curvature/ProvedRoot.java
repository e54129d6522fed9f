package hesse.curvature;

import hesse.curvature.CriticalPoint.Kind;

/// A critical point that is proved to exist.
///
/// @param x,y    its approximate place
/// @param place  holds the critical point and is some units in the last place wide
/// @param realm  holds no other critical point; not smaller than the place
/// @param kind   what it is by the signs of the enclosed Hessian's eigenvalues
record ProvedRoot(double x, double y, Region place, Region realm, Kind kind) {}
