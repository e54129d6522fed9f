package hesse.cli.option;

import hesse.objective.plane.Plane;
import hesse.objective.plane.PrincipalDirections;
import java.util.Optional;

/// The plane that a command is about.
///
/// @param weights   those that it goes through
/// @param found     whether its directions weren't given by a person
/// @param principal of a path, where it is such a plane
public record ChosenPlane(Plane plane, double[] weights, boolean found, Optional<PrincipalDirections> principal) {

    static ChosenPlane given(Plane plane, double[] weights) {
        return new ChosenPlane(plane, weights, false, Optional.empty());
    }

    static ChosenPlane found(Plane plane, double[] weights) {
        return new ChosenPlane(plane, weights, true, Optional.empty());
    }
}
