package hesse.app.space;

import hesse.document.Directions;
import hesse.objective.SymmetricEigen;
import java.util.List;
import java.util.stream.IntStream;

/// Which two eigenvectors of H a plane lies along.
public enum EigenPlane {
    /// Of the two largest eigenvalues.
    TOP,
    /// Of the two least.
    BOTTOM,
    /// Of the largest and the least: if H is indefinite, it is so in this plane.
    ENDS;

    /// @param eigen of three or more variables
    Directions of(SymmetricEigen eigen) {
        int last = eigen.values().length - 1;
        return switch (this) {
            case TOP -> directions(eigen, last, last - 1);
            case BOTTOM -> directions(eigen, 0, 1);
            case ENDS -> directions(eigen, last, 0);
        };
    }

    /// Whether other eigenvectors would do as well: an eigenvalue that the plane lies along is repeated.
    boolean isOneOfMany(SymmetricEigen eigen) {
        int last = eigen.values().length - 1;
        var along = switch (this) {
            case TOP -> List.of(last, last - 1);
            case BOTTOM -> List.of(0, 1);
            case ENDS -> List.of(0, last);
        };
        return eigen.clusters().stream().filter(SymmetricEigen.Cluster::isRepeated)
                .anyMatch(cluster -> along.stream().anyMatch(i -> i >= cluster.first() && i < cluster.first() + cluster.count()));
    }

    private static Directions directions(SymmetricEigen eigen, int u, int v) {
        return new Directions(vector(eigen, u), vector(eigen, v));
    }

    /// With its largest component positive.
    private static List<Double> vector(SymmetricEigen eigen, int column) {
        var numbers = IntStream.range(0, eigen.values().length).mapToObj(i -> eigen.vectors().get(i, column)).toList();
        double largest = numbers.stream().max((a, b) -> Double.compare(Math.abs(a), Math.abs(b))).orElseThrow();
        return largest < 0 ? numbers.stream().map(x -> 0 - x).toList() : numbers;
    }
}
