"""Values of 50 digits of formulas that doubles evaluate with loss as they are typed.  Needs mpmath.

    python3 src/test/python/stable_forms.py > src/test/resources/field/stable_forms.csv

Columns: the formula, the point, f and its derivatives, rounded to doubles from at least 50 digits; derivatives by central differences with
hundreds of digits more.
"""
from mpmath import mp, mpf, exp, log, sqrt, cos, sin, sinh, cosh, tan

mp.dps = 400

FORMULAS = {
    "log(exp(x) + exp(y))": lambda x, y: log(exp(x) + exp(y)),
    "log(1 + exp(x) + exp(y))": lambda x, y: log(1 + exp(x) + exp(y)),
    "log(exp(x) + 2*exp(-y) + 3)": lambda x, y: log(exp(x) + 2 * exp(-y) + 3),
    "x*y + log(exp(10*x) + exp(10*y))": lambda x, y: x * y + log(exp(10 * x) + exp(10 * y)),
    "log(cosh(x - y))": lambda x, y: log(cosh(x - y)),
    "log(1 + x*y)": lambda x, y: log(1 + x * y),
    "exp(x*y) - 1": lambda x, y: exp(x * y) - 1,
    "2 - cos(x) - cos(y)": lambda x, y: 2 - cos(x) - cos(y),
    "cosh(x) - 1": lambda x, y: cosh(x) - 1,
    "sqrt(1 + x^2 + y^2) - 1": lambda x, y: sqrt(1 + x**2 + y**2) - 1,
    "sqrt(x*y + 1) - sqrt(x*y)": lambda x, y: sqrt(x * y + 1) - sqrt(x * y),
    "sqrt(x^2 + y^2)": lambda x, y: sqrt(x**2 + y**2),
    "sqrt(1 + x^2) + sqrt(9 + 2*y^2)": lambda x, y: sqrt(1 + x**2) + sqrt(9 + 2 * y**2),
    "sqrt(1 + 4*x^2 + y^4 + (x - y)^2)": lambda x, y: sqrt(1 + 4 * x**2 + y**4 + (x - y)**2),
    "x^2 - y^2": lambda x, y: x**2 - y**2,
    "4*x^2 - y^2": lambda x, y: 4 * x**2 - y**2,
    "1/(1 + exp(-x*y))": lambda x, y: 1 / (1 + exp(-x * y)),
    "exp(x)/(exp(x) + exp(y) + 1)": lambda x, y: exp(x) / (exp(x) + exp(y) + 1),
    "x^200/x^199": lambda x, y: x,
    "sqrt(x^2 + y^2)^3": lambda x, y: sqrt(x**2 + y**2)**3,
    "x*abs(x)": lambda x, y: x * abs(x),
    "x*(1 - x^1.1)": lambda x, y: x * (1 - x**mpf(1.1)),
    "sin(x)/x": lambda x, y: sin(x) / x,
    "sinh(x)/x": lambda x, y: sinh(x) / x,
    "(exp(x) - 1)/x": lambda x, y: (exp(x) - 1) / x,
    "(1 - cos(x))/x^2": lambda x, y: (1 - cos(x)) / x**2,
    "x/(exp(x) - 1)": lambda x, y: x / (exp(x) - 1),
    "tan(x)/x": lambda x, y: tan(x) / x,
    "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2)": lambda x, y: sin(sqrt(x**2 + y**2)) / sqrt(x**2 + y**2),
}
EVERYWHERE = [(1e-9, 2e-9), (1e-3, 3e-3), (0.3, 0.2), (1.5, 0.25), (-0.7, -1.25), (5.0, 3.0), (-20.0, -30.0), (1e-5, 12.0)]
MORE = {
    "log(exp(x) + exp(y))": [(1e10, 1e10), (0.0, 800.0), (-900.0, -901.0), (-50.0, 0.0)],
    "log(1 + exp(x) + exp(y))": [(-50.0, -50.0), (1000.0, 999.0)],
    "x*y + log(exp(10*x) + exp(10*y))": [(300.0, 300.5)],
    "log(cosh(x - y))": [(900.0, -900.0)],
    "sqrt(x*y + 1) - sqrt(x*y)": [(1e15, 1.0)],
    "sqrt(x^2 + y^2)": [(1e200, 1e200), (3e-200, 4e-200), (1.0, 1e-9)],
    "sqrt(1 + x^2) + sqrt(9 + 2*y^2)": [(1e9, -1e7), (1e100, 1.0)],
    "sqrt(1 + 4*x^2 + y^4 + (x - y)^2)": [(1e8, 1.0), (3.0, 1e30)],
    "x^2 - y^2": [(100000001.0, 100000000.0), (9007199254740991.0, 9007199254740990.0)],
    "1/(1 + exp(-x*y))": [(40.0, 20.0), (-40.0, 20.0)],
    "exp(x)/(exp(x) + exp(y) + 1)": [(800.0, 801.0), (-800.0, 801.0)],
    "x^200/x^199": [(100.0, 0.0), (1e-9, 0.0)],
    "(exp(x) - 1)/x": [(1e-15, 0.0)],
}
REAL_ABOVE_ZERO = {"x*(1 - x^1.1)", "sqrt(x*y + 1) - sqrt(x*y)"}


def derivatives(f, x, y):
    """By central differences with a step so small that only the first error term, far below 50 digits, is left."""
    scale = min(abs(v) for v in (x, y) if v != 0) if (x != 0 or y != 0) else mpf(1)
    h = mpf(10) ** -90 * min(scale, 1)
    fx = (f(x + h, y) - f(x - h, y)) / (2 * h)
    fy = (f(x, y + h) - f(x, y - h)) / (2 * h)
    fxx = (f(x + h, y) - 2 * f(x, y) + f(x - h, y)) / h**2
    fyy = (f(x, y + h) - 2 * f(x, y) + f(x, y - h)) / h**2
    fxy = (f(x + h, y + h) - f(x + h, y - h) - f(x - h, y + h) + f(x - h, y - h)) / (4 * h**2)
    return fx, fy, fxx, fxy, fyy


print("formula,x,y,f,fx,fy,fxx,fxy,fyy")
for formula, f in FORMULAS.items():
    for px, py in EVERYWHERE + MORE.get(formula, []):
        x, y = mpf(px), mpf(py)
        if formula in REAL_ABOVE_ZERO and (px <= 0 or px * py < 0):
            continue
        if formula == "log(1 + x*y)" and px * py <= -1:
            continue
        # Exponentials are to keep the digits of the 1 beside them.
        largest = max(abs(px), abs(py), abs(px * py) if "exp(x*y)" in formula or "exp(-x*y)" in formula else 0)
        grows = ("exp" in formula or "cosh" in formula) and largest < 1e5
        mp.dps = 400 + (int(10 * largest) if grows else 660)
        # What is smaller is what differences leave of zero.
        least = mpf(10) ** (-120 if mp.dps < 1000 else -330)
        values = [v if abs(v) > least else mpf(0) for v in (f(x, y),) + derivatives(f, x, y)]
        print(f'"{formula}",{px!r},{py!r},' + ",".join(repr(float(v)) for v in values))
