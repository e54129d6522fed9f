package hesse.app.state;

import hesse.document.PlaneFunction;
import hesse.field.Field;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import hesse.learning.plane.LossField;

/// Compiles functions of every kind, each once as long as the same one is asked for, so that the field's identity says whether
/// it changed. For one thread at a time.
public final class FunctionCompiler {
    private final KernelBackend kernels;
    private PlaneFunction last;
    private Field field;

    /// @param kernels compute the fields
    public FunctionCompiler(KernelBackend kernels) {
        this.kernels = kernels;
    }

    public Field compile(PlaneFunction function) {
        if (!function.equals(last)) {
            field = switch (function) {
                case PlaneFunction.OfExpression(var expression, var parameters) -> CompiledField.of(expression, parameters, kernels);
                case PlaneFunction.OfLoss(var loss, var plane) -> LossField.of(loss, plane, kernels);
            };
            last = function;
        }
        return field;
    }
}
