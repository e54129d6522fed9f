package hesse.optimize.cost;

import hesse.text.KebabCase;

/// What is measured, with the orders that counting its operations and numbers gives.
public enum CostTask {
    /// H by d products with the unit vectors.
    HESSIAN(2, 2),
    /// H = L Lᵀ, what Newton's step takes if H is there: d³/3 multiplications.
    CHOLESKY(3, 2),
    /// A step with an approximation of H⁻¹ as a matrix, and its update.
    BFGS(2, 2),
    /// A step with the last ten pairs instead.
    L_BFGS(1, 1),
    /// Newton's direction as far as conjugate gradients come with products H v.
    NEWTON_CG(1, 1);

    private final int timeOrder;
    private final int memoryOrder;

    CostTask(int timeOrder, int memoryOrder) {
        this.timeOrder = timeOrder;
        this.memoryOrder = memoryOrder;
    }

    /// p, where the operations grow as d^p.
    public int timeOrder() {
        return timeOrder;
    }

    /// p, where the numbers that are kept grow as d^p.
    public int memoryOrder() {
        return memoryOrder;
    }

    /// How tables of the terminal spell it.
    public String spelling() {
        return KebabCase.of(this);
    }

    /// The key of its name in the bundle.
    public String nameKey() {
        return "cost.task." + spelling();
    }
}
