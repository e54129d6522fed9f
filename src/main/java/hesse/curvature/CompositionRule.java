package hesse.curvature;

/// Why a term curves as it does, given how its parts do (Grant, Boyd & Ye, "Disciplined Convex Programming", 2006; Boyd &
/// Vandenberghe, "Convex Optimization", 2004, chapter 3). Most come in two forms that mirror each other.
public enum CompositionRule {
    /// Neither x nor y occurs.
    CONSTANT,
    /// Sums and multiples of x, y and numbers.
    AFFINE,
    /// A polynomial of degree 2 whose matrix is semidefinite, told by exact arithmetic.
    QUADRATIC_FORM,
    /// Convex terms are added.
    SUM,
    /// A convex term times a positive number.
    MULTIPLE,
    /// A concave term times a negative number.
    NEGATIVE_MULTIPLE,
    /// A convex function of an affine term.
    OF_AFFINE,
    /// A convex function that increases, of a convex term.
    INCREASING,
    /// A convex function that decreases, of a concave term.
    DECREASING,
    /// The largest of convex terms, the smallest of concave ones.
    EXTREME,
    /// The Euclidean length of a vector of affine terms, or of convex ones that are nowhere negative.
    NORM,
    /// The logarithm of a sum of exponentials of convex terms.
    LOG_SUM_EXP,
    /// The logarithm of a product is the sum of the logarithms.
    LOG_OF_PRODUCT,
    /// A product of exponentials is the exponential of a sum.
    PRODUCT_OF_EXPONENTIALS,
    /// A sum of squares of affine terms over a positive concave one.
    QUADRATIC_OVER_LINEAR,
    /// u log u.
    ENTROPY,
    /// u log(u/v), convex in both together.
    RELATIVE_ENTROPY,
    /// A product of powers of terms that are nowhere negative: the geometric mean and its kin.
    POWER_PRODUCT,
    /// No rule applies: nothing is known.
    NONE
}
