package hesse.app.state;

import hesse.document.Formula;
import hesse.objective.plane.PlanePosition;
import hesse.objective.stationary.SearchBox;
import hesse.objective.stationary.StationaryPoint;
import hesse.objective.stationary.StationarySearch;
import java.util.List;

/// What was found of the stationary points of a formula of more than two variables.
///
/// @param formula  in the plane that was on screen then
/// @param box      that was searched
/// @param starts   so many at most
/// @param complete whether no more starts follow
public record StationaryPoints(Formula formula, SearchBox box, StationarySearch.Found found, int starts, boolean complete) {

    /// A point, and where it is seen from a plane.
    public record Seen(StationaryPoint point, PlanePosition position) {}

    /// From the plane that a formula, the same beyond its plane, is shown in.
    public List<Seen> seenFrom(Formula shown) {
        var plane = shown.plane();
        return found.points().stream().map(point -> new Seen(point, PlanePosition.of(point.x(), plane))).toList();
    }
}
