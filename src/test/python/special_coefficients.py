"""Fits the polynomials of hesse.special in Chebyshev's points and prints their Java classes.  Needs mpmath.

    python3 src/test/python/special_coefficients.py src/main/java/hesse/special
"""
import sys
from mpmath import mp, mpf, chebyfit, cos, digamma, erf, erfc, exp, findroot, gamma, pi, sqrt

mp.dps = 60


def interpolated(function, a, b, count):
    """Coefficients in powers of the argument, the constant one first, of the polynomial through Chebyshev's points of [a, b]."""
    nodes = [(a + b) / 2 + (b - a) / 2 * cos(pi * (2 * i + 1) / (2 * count)) for i in range(count)]
    values = [function(node) for node in nodes]
    # Newton's divided differences, multiplied out.
    differences = values[:]
    for level in range(1, count):
        for i in range(count - 1, level - 1, -1):
            differences[i] = (differences[i] - differences[i - 1]) / (nodes[i] - nodes[i - level])
    coefficients = [mpf(0)] * count
    for i in range(count - 1, -1, -1):
        shifted = [mpf(0)] + coefficients[:-1]
        coefficients = [s - nodes[i] * c for s, c in zip(shifted, coefficients)]
        coefficients[0] += differences[i]
    return coefficients


def worst(function, coefficients, a, b):
    """The largest relative error of the rounded coefficients, in units of 2^-53."""
    rounded = [mpf(float(c)) for c in coefficients]
    most = mpf(0)
    for i in range(401):
        t = a + (b - a) * i / 400
        value = function(t)
        most = max(most, abs((sum(c * t ** k for k, c in enumerate(rounded)) - value) / value))
    return float(most * 2 ** 53)


def array(name, comment, coefficients):
    lines = []
    for i in range(0, len(coefficients), 5):
        lines.append("        " + ", ".join(repr(float(c)) for c in coefficients[i:i + 5]))
    return f"    /// {comment}\n    static final double[] {name} = {{\n" + ",\n".join(lines) + "};\n"


def write(folder, name, comment, body):
    with open(f"{folder}/{name}.java", "w") as java:
        java.write(f"package hesse.special;\n\n/// {comment} Made by `src/test/python/special_coefficients.py`.\nfinal class {name} {{\n\n{body}\n    private {name}() {{}}\n}}\n")


def main(folder):
    zero = findroot(digamma, mpf("1.4616321449683623412626595423"))
    high = mpf(float(zero))
    low = mpf(float(zero - high))
    centre = mpf("1.5")
    half = mpf("0.5")
    gamma_of = lambda t: gamma(centre + t)
    digamma_of = lambda t: digamma(centre + t) / (centre + t - zero)
    gammas = interpolated(gamma_of, -half, half, 25)
    digammas = interpolated(digamma_of, -half, half, 25)
    erf_of = lambda z: erf(sqrt(z)) / sqrt(z) if z > 0 else 2 / sqrt(pi)
    erfs = interpolated(erf_of, mpf(0), mpf(1), 14)
    k = mpf("3.75")
    argument = lambda t: k * (1 + t) / (1 - t)
    erfc_of = lambda t: (1 + 2 * argument(t)) * exp(argument(t) ** 2) * erfc(argument(t))
    least, largest = (half - k) / (half + k), (28 - k) / (28 + k)
    erfcs = interpolated(erfc_of, least, largest, 26)
    print("errors of the polynomials in 2^-53:", worst(gamma_of, gammas, -half, half), worst(digamma_of, digammas, -half, half),
          worst(erf_of, erfs, mpf(0), mpf(1)), worst(erfc_of, erfcs, least, largest))
    write(folder, "GammaCoefficients", "Polynomials of [Gamma] and [Polygamma] in powers of a - 3/2 for 1 <= a <= 2.",
          array("GAMMA", "Γ(a).", gammas) + "\n" + array("DIGAMMA", "ψ(a) / (a - a₀).", digammas)
          + f"\n    /// a₀, where ψ is zero, in two parts.\n    static final double ZERO = {float(high)!r}, ZERO_LOW = {float(low)!r};\n")
    write(folder, "ErrorCoefficients", "Polynomials of [ErrorFunction].",
          array("ERF", "erf(a)/a in powers of a² for |a| <= 1.", erfs)
          + "\n" + array("ERFC", "(1 + 2a) exp(a²) erfc a in powers of (a - K)/(a + K) for 1/2 <= a <= 28.", erfcs))


main(sys.argv[1])
