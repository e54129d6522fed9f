"""Values and derivatives of functions of one number to 25 digits, computed with 1000.  Needs mpmath.

    python3 src/test/python/function_values.py > src/test/resources/golden/function_values.csv

Derivatives are the formulas of textbooks (DLMF), evaluated where a thousand digits leave no rounding to see.
"""
import math
import random
from mpmath import (acos, acosh, asin, asinh, atan, atanh, cos, cosh, cot, coth, csc, csch, digamma, erf, erfc, exp, expm1, floor, gamma, log, log1p,
                    mp, mpf, nstr, pi, polygamma, root, sec, sech, sign, sin, sinh, sqrt, tan, tanh)

mp.dps = 1000
FEW = [1e-300, 1e-20, 1e-8, 1e-3, 0.1, 0.3, 0.49, 0.5, 0.75, 0.9999999, 1.0, 1.5, 2.0, 3.7, 10.0, 20.5, 26.0, 100.0, 700.0, 1e8, 1e300]


def beside(*places):
    return [near for place in places for near in (math.nextafter(place, -math.inf), math.nextafter(place, math.inf), place - 1e-9, place + 1e-9)]


BOTH = [s * a for a in FEW for s in (1, -1)]
UNIT = beside(1.0, -1.0)
QUARTERS = beside(math.pi / 2, math.pi, -math.pi / 2, 10 * math.pi, 710 * math.pi / 2)


def secant(u, s):
    """f' and f'' of arcsec."""
    return 1 / (abs(u) * s), -(2 * u ** 2 - 1) / (u * abs(u) * s ** 3)


def sinc(u):
    return sin(u) / u, (u * cos(u) - sin(u)) / u ** 2, -sin(u) / u - 2 * (u * cos(u) - sin(u)) / u ** 3


def gammas(u):
    g, p = gamma(u), digamma(u)
    return g, g * p, g * (p ** 2 + polygamma(1, u))


def gauss(u):
    return 2 / sqrt(pi) * exp(-u ** 2)


def step(value):
    return lambda u: (value(u), mpf(0), mpf(0))


def away(u):
    return sign(u) * floor(abs(u) + mpf(1) / 2)


def real_root(n):
    def of(u):
        r = sign(u) * root(abs(u), abs(n)) ** (1 if n > 0 else -1)
        return r, r / (n * u), (1 - n) * r / (n * u) ** 2
    return of


# formula, (f, f', f''), arguments, where it is defined
CASES = [
    ("cot(x)", lambda u: (cot(u), -csc(u) ** 2, 2 * cot(u) * csc(u) ** 2), BOTH + QUARTERS, lambda u: True),
    ("sec(x)", lambda u: (sec(u), sec(u) * tan(u), sec(u) * (2 * sec(u) ** 2 - 1)), BOTH + QUARTERS, lambda u: True),
    ("csc(x)", lambda u: (csc(u), -csc(u) * cot(u), csc(u) * (2 * csc(u) ** 2 - 1)), BOTH + QUARTERS, lambda u: True),
    ("acot(x)", lambda u: (pi / 2 - atan(u), -1 / (1 + u ** 2), 2 * u / (1 + u ** 2) ** 2), BOTH, lambda u: True),
    ("asec(x)", lambda u: (acos(1 / u),) + secant(u, sqrt(u ** 2 - 1)), BOTH + UNIT, lambda u: abs(u) > 1),
    ("acsc(x)", lambda u: (asin(1 / u),) + tuple(-d for d in secant(u, sqrt(u ** 2 - 1))), BOTH + UNIT, lambda u: abs(u) > 1),
    ("coth(x)", lambda u: (coth(u), -csch(u) ** 2, 2 * coth(u) * csch(u) ** 2), BOTH, lambda u: abs(u) < 1000),
    ("sech(x)", lambda u: (sech(u), -sech(u) * tanh(u), sech(u) * (1 - 2 * sech(u) ** 2)), BOTH, lambda u: abs(u) < 1000),
    ("csch(x)", lambda u: (csch(u), -csch(u) * coth(u), csch(u) * (1 + 2 * csch(u) ** 2)), BOTH, lambda u: abs(u) < 1000),
    ("asinh(x)", lambda u: (asinh(u), 1 / sqrt(1 + u ** 2), -u / sqrt(1 + u ** 2) ** 3), BOTH + [1.7e308, -1.7e308], lambda u: True),
    ("acosh(x)", lambda u: (acosh(u), 1 / sqrt(u ** 2 - 1), -u / sqrt(u ** 2 - 1) ** 3), BOTH + UNIT + [1.7e308], lambda u: u > 1),
    ("atanh(x)", lambda u: (atanh(u), 1 / (1 - u ** 2), 2 * u / (1 - u ** 2) ** 2), BOTH + UNIT, lambda u: abs(u) < 1),
    ("acoth(x)", lambda u: (atanh(1 / u), 1 / (1 - u ** 2), 2 * u / (1 - u ** 2) ** 2), BOTH + UNIT, lambda u: abs(u) > 1),
    ("asech(x)", lambda u: (acosh(1 / u), -1 / (u * sqrt(1 - u ** 2)), (1 - 2 * u ** 2) / (u ** 2 * sqrt(1 - u ** 2) ** 3)), BOTH + UNIT, lambda u: 0 < u < 1),
    ("acsch(x)", lambda u: (asinh(1 / u), -1 / (abs(u) * sqrt(1 + u ** 2)), (1 + 2 * u ** 2) / (u * abs(u) * sqrt(1 + u ** 2) ** 3)), BOTH, lambda u: True),
    ("expm1(x)", lambda u: (expm1(u), exp(u), exp(u)), BOTH + beside(0.0), lambda u: -1e4 < u < 709),
    ("log1p(x)", lambda u: (log1p(u), 1 / (1 + u), -1 / (1 + u) ** 2), BOTH + UNIT, lambda u: u > -1),
    ("logit(x)", lambda u: (log(u / (1 - u)), 1 / (u * (1 - u)), (2 * u - 1) / (u * (1 - u)) ** 2), BOTH + UNIT + beside(0.5, 0.25), lambda u: 0 < u < 1),
    ("sinc(x)", sinc, BOTH + beside(1.0, -1.0, 4.493409457909064, 2.081575977818101), lambda u: True),
    ("erf(x)", lambda u: (erf(u), gauss(u), -2 * u * gauss(u)), BOTH + UNIT + [5.9, -6.1], lambda u: abs(u) < 1e4),
    ("erfc(x)", lambda u: (erfc(u), -gauss(u), 2 * u * gauss(u)), BOTH + UNIT + [5.9, 13.3, 25.9, 26.4, 26.543] + beside(0.5), lambda u: abs(u) < 1e4),
    ("gamma(x)", gammas, BOTH + beside(1.0, 2.0, -1.0, -7.0, 0.0) + [170.6, 171.6, 19.999, 20.0, 21.3, 140.1, 4.6, 12.7, -3.5, -19.5, -21.3, -100.5, -170.2, 1.4616321449683622],
     lambda u: -171 < u < 171.7 and u != floor(u) or 0 < u < 171.7),
    ("polygamma(0, x)", lambda u: (digamma(u), polygamma(1, u), polygamma(2, u)), BOTH + beside(1.0, 2.0, -1.0, -7.0), lambda u: abs(u) < 1e9 and (u > 0 or u != floor(u))),
    ("polygamma(1, x)", lambda u: (polygamma(1, u), polygamma(2, u), polygamma(3, u)), BOTH + beside(1.0, 2.0), lambda u: 1e-70 < u < 1e9),
    ("polygamma(4, x)", lambda u: (polygamma(4, u), polygamma(5, u), polygamma(6, u)), BOTH + beside(1.0, 2.0), lambda u: 1e-30 < u < 1e9),
    ("root(x, 5)", real_root(5), BOTH, lambda u: True),
    ("root(x, 3)", real_root(3), BOTH, lambda u: True),
    ("root(x, 4)", real_root(4), BOTH, lambda u: u > 0),
    ("root(x, -7)", real_root(-7), BOTH, lambda u: True),
    ("round(x)", step(away), BOTH + beside(0.5, -2.5), lambda u: u % 1 != 0.5),
    ("ceil(x)", step(lambda u: -floor(-u)), BOTH + beside(3.0, -2.0), lambda u: u != floor(u)),
    ("trunc(x)", step(lambda u: sign(u) * floor(abs(u))), BOTH + beside(3.0, -2.0), lambda u: u != floor(u)),
    ("frac(x)", lambda u: (u - floor(u), mpf(1), mpf(0)), BOTH + beside(3.0, -2.0), lambda u: u != floor(u)),
    ("mod(x, -0.7)", lambda u: (u + mpf(0.7) * floor(u / -mpf(0.7)), mpf(1), mpf(0)), BOTH, lambda u: True),
    ("mod(x, 2.5)", lambda u: (u - mpf(2.5) * floor(u / mpf(2.5)), mpf(1), mpf(0)), BOTH + beside(5.0), lambda u: u % 2.5 != 0),
    ("heaviside(x)", step(lambda u: (1 + sign(u)) / 2), BOTH, lambda u: True),
]


def main():
    random.seed(20_440)
    print("formula,x,f,fx,fxx")
    for formula, of, arguments, defined in CASES:
        drawn = [random.uniform(-1, 1) * random.choice([1, 3, 20]) for _ in range(40)]
        for u in dict.fromkeys(arguments + drawn):
            if u != 0 and defined(u):
                values = of(mpf(u))
                quoted = f'"{formula}"' if "," in formula else formula
                print(",".join([quoted, repr(u)] + [nstr(v, 25, min_fixed=0, max_fixed=0) for v in values]))


main()
