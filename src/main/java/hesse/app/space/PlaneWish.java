package hesse.app.space;

import hesse.document.Formula;
import hesse.document.LossSource;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.learning.plane.RandomDirections;
import hesse.objective.plane.Directions;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PrincipalDirections;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A plane as it is wished for.
///
/// @param source  whose variables they are
/// @param through all variables of a point that the plane goes through; not modified
/// @param course  of the race, empty while nothing has run
/// @param seed    of random directions
/// @param number  tells a wish from the same one before it
record PlaneWish(Source source, WeightPlane kind, double[] through, Optional<RunCourse> course, long seed, int number) {

    /// Empty where there is no such plane.
    ///
    /// @param objectives of the task that asks
    Optional<LaidPlane> find(SpaceObjectives objectives, Cancellation cancellation) {
        if (!Arrays.stream(through).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        return switch (kind) {
            case WeightPlane.Usual usual -> find(usual, objectives, cancellation);
            case WeightPlane.TwoWeights(int first, int second) -> Optional.of(centred(Plane.ofVariables(through, first, second)));
            case WeightPlane.RunEnds(int other) -> course.filter(run -> run.has(other))
                    .flatMap(run -> through(run.at(0), run.end(), run.end(other)));
            case WeightPlane.Eigenvector(int index, var companion) ->
                    directed(objectives, cancellation, directions -> directions.eigenvectorAnd(index, companion));
        };
    }

    private Optional<LaidPlane> find(WeightPlane.Usual usual, SpaceObjectives objectives, Cancellation cancellation) {
        return switch (usual) {
            case RANDOM -> Optional.of(centred(switch (source) {
                case LossSource(var loss, _, _, _) -> RandomDirections.through(loss, through, seed);
                case Formula _ -> Directions.at(objectives.of(source), through, cancellation).random(seed);
            }));
            case TOP_TWO -> directed(objectives, cancellation, Directions::topTwo);
            case TOP_AND_BOTTOM -> directed(objectives, cancellation, Directions::topAndBottom);
            case GRADIENT_AND_TOP -> directed(objectives, cancellation, Directions::gradientAndTop);
            case PATH -> course.map(RunCourse::path).filter(path -> path.size() >= 3).flatMap(path -> PrincipalDirections.of(path, false)
                    .map(found -> new LaidPlane(kind, found.plane(), through, Optional.of(path), Optional.of(found))));
            case THREE_POINTS -> course.flatMap(run -> through(run.at(0), run.at(run.present()), run.end()));
        };
    }

    private Optional<LaidPlane> directed(SpaceObjectives objectives, Cancellation cancellation,
            Function<Directions, Optional<Plane>> choice) {
        return choice.apply(Directions.at(objectives.of(source), through, cancellation)).map(this::centred);
    }

    private LaidPlane centred(Plane plane) {
        return new LaidPlane(kind, plane, through, Optional.empty(), Optional.empty());
    }

    private Optional<LaidPlane> through(double[]... points) {
        boolean finite = Arrays.stream(points).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        return finite
                ? Plane.through(points[0], points[1], points[2])
                .map(plane -> new LaidPlane(kind, plane, through, Optional.of(List.of(points)), Optional.empty())) : Optional.empty();
    }
}
