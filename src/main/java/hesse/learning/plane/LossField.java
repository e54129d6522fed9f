package hesse.learning.plane;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.field.Window;
import hesse.field.interpolation.InterpolatedField;
import hesse.field.interpolation.TileCache;
import hesse.field.kernel.KernelBackend;
import hesse.learning.Loss;
import hesse.objective.plane.Plane;
import java.util.function.Supplier;

/// A loss on a plane of its weights: f(a, b) = L(w₀ + a u + b v) with ∇f = (u·g, v·g) and the Hessian of u·H u, u·H v and v·H v, all
/// exact, by jets in (a, b) through the model (forward mode, second order), which takes less work than two products H v.
public final class LossField implements Field {
    /// Weights times examples up to which a point takes less than to interpolate there.
    private static final int CHEAP = 40;

    private final Loss loss;
    private final Plane plane;
    private final Supplier<JetSum> sums;
    private final KernelBackend backend;
    private final TileCache tiles = new TileCache();

    private LossField(Loss loss, Plane plane, KernelBackend backend) {
        this.loss = loss;
        this.plane = plane;
        this.backend = backend;
        sums = JetSum.of(loss, plane, backend);
    }

    /// @param plane of as many variables as the loss has weights
    /// @throws IllegalArgumentException unless that is so
    public static LossField of(Loss loss, Plane plane, KernelBackend backend) {
        if (plane.dimension() != loss.dimension()) {
            throw new IllegalArgumentException("a plane of " + plane.dimension() + " variables for " + loss.dimension() + " weights");
        }
        return new LossField(loss, plane, backend);
    }

    /// For few points.
    public static LossField of(Loss loss, Plane plane) {
        return of(loss, plane, KernelBackend.plain());
    }

    public Loss loss() {
        return loss;
    }

    public Plane plane() {
        return plane;
    }

    private boolean isExpensive() {
        return (long) loss.dimension() * loss.data().size() > CHEAP;
    }

    @Override
    public Evaluator evaluator(Order order) {
        return new BlockwiseEvaluator(sums.get(), order);
    }

    @Override
    public Field pictured(Window window) {
        return isExpensive() ? InterpolatedField.of(this, tiles, window) : this;
    }

    @Override
    public Field sketched(Window window) {
        return isExpensive() ? InterpolatedField.sketch(this, tiles, window) : this;
    }

    @Override
    public PixelLoops pixelLoops() {
        return backend.pixelLoops();
    }
}
