package hesse.figure.basin;

import hesse.field.Field;
import hesse.field.Window;
import hesse.optimize.ConfiguredMethod;

/// Whose basins.
///
/// @param home      the region of interest: far from it a run has diverged
/// @param stepLimit of each run
public record BasinSubject(Field field, ConfiguredMethod method, Window home, int stepLimit) {}
