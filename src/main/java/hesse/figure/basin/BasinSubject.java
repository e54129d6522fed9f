package hesse.figure.basin;

import hesse.field.Field;
import hesse.field.Window;
import hesse.optimize.ConfiguredMethod;

/// Whose basins.
///
/// @param dimension of how many variables the function is among which the runs take place: 2 for those in the plane on screen
/// @param all       how many variables the function has
/// @param home      the region of interest: far from it a run has diverged
/// @param stepLimit of each run
public record BasinSubject(Field field, int dimension, int all, ConfiguredMethod method, Window home, int stepLimit) {}
