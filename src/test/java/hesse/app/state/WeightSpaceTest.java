package hesse.app.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.document.Catalogue;
import hesse.document.LossSource;
import hesse.document.Source;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.kernel.KernelBackend;
import hesse.figure.chart.ChartedRun;
import hesse.figure.race.Curvatures;
import hesse.learning.GoldenLosses;
import hesse.learning.Loss;
import hesse.learning.plane.LossField;
import hesse.objective.SymmetricEigen;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Runs among the 33 weights of a network, on a plane through the start.
class WeightSpaceTest {
    private static final Plane PLANE = plane();
    private static final RunSpace SPACE = space(GoldenLosses.named("moons281"), PLANE);

    private static Plane plane() {
        var random = new Random(5);
        return new Plane(random.doubles(33, -0.5, 0.5).toArray(), random.doubles(33, -1, 1).toArray(), random.doubles(33, -1, 1).toArray())
                .orthonormal();
    }

    @Test
    void lossesOfTwoWeightsRunInTheirPlane() {
        assertEquals(2, space(GoldenLosses.named("logit_2"), Plane.ofVariables(new double[2], 0, 1)).dimension());
    }

    @Test
    void runsTakePlaceAmongAllWeightsAndAreSeenInThePlane() {
        var start = new Point(0.3, -0.2);
        var published = new ArrayList<Runs>();
        var stopping = new Stopping(1e-12, 40, SPACE.point(new Point(0, 0)), 1e4);
        var without = Runs.run(SPACE, List.of(Runner.of(MethodName.L_BFGS)), List.of(start), Optional.empty(), stopping, 1, () -> 0,
                Cancellation.NEVER);
        assertTrue(Double.isNaN(without.curvature(0, 0).lambdaMax()));
        without.withCurvatures(Cancellation.NEVER, published::add);
        assertTrue(published.stream().allMatch(without::areThoseOf));
        var runs = published.getLast();
        var iterates = runs.trajectories().getFirst().iterates();
        assertArrayEquals(PLANE.at(0.3, -0.2), iterates.getFirst().x().copy().getDDRM().getData());
        int last = iterates.size() - 1;
        assertTrue(iterates.get(last).f() < iterates.getFirst().f() / 10);
        assertEquals(0, SPACE.distance(iterates.getFirst().x()), 1e-15);
        assertTrue(SPACE.distance(iterates.get(last).x()) > 0.1);
        var track = runs.tracks().getFirst();
        var rest = iterates.get(last).x().minus(new SimpleMatrix(PLANE.at(track.x()[last], track.y()[last])));
        // Orthogonal to both directions, up to rounding.
        assertEquals(0, rest.copy().dot(new SimpleMatrix(PLANE.u())), 1e-13);
        assertEquals(0, rest.copy().dot(new SimpleMatrix(PLANE.v())), 1e-13);
        var eigen = SymmetricEigen.of(SPACE.objective().at(iterates.get(last).x()).hessian());
        assertEquals(eigen.largest(), runs.curvature(0, last).lambdaMax(), 1e-10 * eigen.norm());
        assertTrue(runs.curvature(0, last).lambdaMin() >= eigen.least() - 1e-13 * eigen.norm());
        assertEquals(iterates.get(last).f(), runs.jet(0, last).f(), 1e-15);
    }

    /// At the origin the XOR network has H = diag(0, …, 0, ¼): no class is claimed.
    @Test
    void classesAreThoseOfTheWholeHessian() {
        assertEquals(Definiteness.INDEFINITE, SPACE.definiteness(SPACE.point(new Point(0, 0))));
        var xor = space(GoldenLosses.named("xor221"), Plane.ofVariables(new double[9], 0, 8));
        assertEquals(Definiteness.NOT_DECIDED, xor.definiteness(new SimpleMatrix(9, 1)));
    }

    @Test
    void directionsAreSeenAsTheyAre() {
        var direction = new SimpleMatrix(PLANE.u()).scale(2).plus(new SimpleMatrix(PLANE.v()));
        var seen = SPACE.seen(direction);
        assertEquals(2, seen.x(), 1e-14);
        assertEquals(1, seen.y(), 1e-14);
    }

    /// A start off the plane is where the race begins as long as it is seen where the race's start is.
    @Test
    void startsOffThePlaneStay() {
        double[] start = new Random(8).doubles(33, -1, 1).toArray();
        var source = new LossSource(GoldenLosses.named("moons281"), PLANE, Optional.empty())
                .withStarts(List.of(new Source.Start(seen(start), Arrays.stream(start).boxed().toList())));
        var space = RunSpace.of(LossField.of(source.loss(), PLANE), Optional.of(source));
        assertArrayEquals(start, space.point(seen(start)).getDDRM().getData());
        assertArrayEquals(PLANE.at(0.5, 0.25), space.point(new Point(0.5, 0.25)).getDDRM().getData());
    }

    private static Point seen(double[] start) {
        var position = PlanePosition.of(start, PLANE);
        return new Point(position.a(), position.b());
    }

    private static RunSpace space(Loss loss, Plane plane) {
        return RunSpace.of(LossField.of(loss, plane, KernelBackend.plain()), Optional.of(new LossSource(loss, plane, Optional.empty())));
    }

    /// The race of the scene *Edge of stability*: the largest eigenvalue climbs to each step size's own 2/η and stays there (over seeds and
    /// precisions its mean was 0.998 to 1.017 times that).
    @Test
    void everyStepSizeClimbsToItsOwnEdge() {
        var scene = Catalogue.load().scenes().stream().filter(known -> known.id().equals("net_t4")).findFirst().orElseThrow();
        var race = scene.initial().race();
        var space = space(scene.source().loss(), scene.source().plane());
        var stopping = new Stopping(1e-12, race.stepLimit(), space.point(scene.start()), 1e4);
        var runs = Runs.run(space, race.runners(), race.starts().orElseThrow(), Optional.empty(), stopping, 1, () -> 0, Cancellation.NEVER);
        for (int runner = 0; runner < 3; runner++) {
            double edge = ChartedRun.edge(runs.methods().get(runner)).orElseThrow();
            var run = runs.trajectories().get(runner);
            var sharpness = space.curvatures(run, Curvatures.unknown(run.iterates().size()), 100, Cancellation.NEVER).lambdaMax();
            assertEquals(4.17, sharpness[0], 0.01);
            assertEquals(1, IntStream.rangeClosed(21, 30).mapToDouble(i -> sharpness[100 * i] / edge).average().orElseThrow(), 0.04,
                    "2/η = " + edge);
        }
        assertEquals(List.of(20.0, 10.0, 5.0),
                runs.methods().stream().map(method -> Math.rint(ChartedRun.edge(method).orElseThrow())).toList());
    }
}
