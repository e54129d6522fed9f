package hesse.interval;

import static hesse.interval.Directed.addDown;
import static hesse.interval.Directed.addUp;
import static hesse.interval.Directed.divDown;
import static hesse.interval.Directed.divUp;
import static hesse.interval.Directed.mulDown;
import static hesse.interval.Directed.mulUp;

/// Numbered intervals and the arithmetic between them: `add(to, a, b)` sets the interval `to` to the sum of the intervals
/// `a` and `b`. Nothing is allocated. Functions are in [IntervalExponentials], [IntervalTrigonometry], [IntervalPowers],
/// [IntervalSpecial], [IntervalSinc], [IntervalGamma], [IntervalPiecewise] and [IntervalComparisons].
///
/// Every operation is taken at those points of its operands where it is defined. Whether it was defined and continuous at
/// all of them is remembered: what IEEE 1788 writes as a decoration on each interval is here one flag for all operations
/// since [#begin], which is all that proofs need. The empty interval has NaN for bounds. One thread at a time.
public final class Intervals {
    final double[] inf;
    final double[] sup;
    private boolean continuous;

    public Intervals(int count) {
        inf = new double[count];
        sup = new double[count];
        begin();
    }

    /// From here on operations are watched for being defined and continuous.
    public void begin() {
        continuous = true;
    }

    /// Whether every operation since [#begin] was defined and continuous on all of its operands.
    public boolean isContinuous() {
        return continuous;
    }

    void isNotContinuous() {
        continuous = false;
    }

    public double inf(int a) {
        return inf[a];
    }

    public double sup(int a) {
        return sup[a];
    }

    public Interval get(int a) {
        return new Interval(inf[a], sup[a]);
    }

    /// Sets an interval that isn't empty.
    public void set(int to, double lower, double upper) {
        inf[to] = lower;
        sup[to] = upper;
    }

    /// Takes over another's intervals, of which there are as many.
    public void copyOf(Intervals other) {
        System.arraycopy(other.inf, 0, inf, 0, inf.length);
        System.arraycopy(other.sup, 0, sup, 0, sup.length);
    }

    public boolean isEmpty(int a) {
        return Double.isNaN(inf[a]);
    }

    /// The operation is defined nowhere.
    void setEmpty(int to) {
        inf[to] = Double.NaN;
        sup[to] = Double.NaN;
        continuous = false;
    }

    /// Whether an operand is empty, and then the result too.
    boolean passesEmpty(int to, int a) {
        if (isEmpty(a)) {
            setEmpty(to);
            return true;
        }
        return false;
    }

    boolean passesEmpty(int to, int a, int b) {
        return passesEmpty(to, a) || passesEmpty(to, b);
    }

    boolean contains(int a, double number) {
        return inf[a] <= number && number <= sup[a];
    }

    /// The least absolute value.
    double mig(int a) {
        return contains(a, 0) ? 0 : Math.min(Math.abs(inf[a]), Math.abs(sup[a]));
    }

    /// The largest absolute value.
    double mag(int a) {
        return Math.max(Math.abs(inf[a]), Math.abs(sup[a]));
    }

    public void neg(int to, int a) {
        set(to, 0 - sup[a], 0 - inf[a]);
    }

    public void add(int to, int a, int b) {
        if (!passesEmpty(to, a, b)) {
            set(to, addDown(inf[a], inf[b]), addUp(sup[a], sup[b]));
        }
    }

    public void sub(int to, int a, int b) {
        if (!passesEmpty(to, a, b)) {
            set(to, addDown(inf[a], -sup[b]), addUp(sup[a], -inf[b]));
        }
    }

    public void mul(int to, int a, int b) {
        if (passesEmpty(to, a, b)) {
            return;
        }
        double a0 = inf[a], a1 = sup[a], b0 = inf[b], b1 = sup[b];
        if (a0 >= 0) {
            set(to, mulDown(b0 >= 0 ? a0 : a1, b0), mulUp(b1 >= 0 ? a1 : a0, b1));
        } else if (a1 <= 0) {
            set(to, mulDown(b1 >= 0 ? a0 : a1, b1), mulUp(b0 >= 0 ? a1 : a0, b0));
        } else if (b0 >= 0) {
            set(to, mulDown(a0, b1), mulUp(a1, b1));
        } else if (b1 <= 0) {
            set(to, mulDown(a1, b0), mulUp(a0, b0));
        } else {
            set(to, Math.min(mulDown(a0, b1), mulDown(a1, b0)), Math.max(mulUp(a0, b0), mulUp(a1, b1)));
        }
    }

    /// The square, which [#mul] of an interval with itself doesn't know to be one.
    public void sqr(int to, int a) {
        if (!passesEmpty(to, a)) {
            double least = mig(a), largest = mag(a);
            set(to, mulDown(least, least), mulUp(largest, largest));
        }
    }

    /// 1 / a.
    public void recip(int to, int a) {
        if (passesEmpty(to, a)) {
            return;
        }
        double a0 = inf[a], a1 = sup[a];
        if (a0 > 0 || a1 < 0) {
            set(to, divDown(1, a1), divUp(1, a0));
        } else if (a0 == 0 && a1 == 0) {
            setEmpty(to);
        } else {
            continuous = false;
            set(to, a0 < 0 ? Double.NEGATIVE_INFINITY : divDown(1, a1), a1 > 0 ? Double.POSITIVE_INFINITY : divUp(1, a0));
        }
    }

    public void div(int to, int a, int b) {
        if (passesEmpty(to, a, b)) {
            return;
        }
        double a0 = inf[a], a1 = sup[a], b0 = inf[b], b1 = sup[b];
        if (b0 > 0) {
            set(to, divDown(a0, a0 >= 0 ? b1 : b0), divUp(a1, a1 >= 0 ? b0 : b1));
        } else if (b1 < 0) {
            set(to, divDown(a1, a1 >= 0 ? b1 : b0), divUp(a0, a0 >= 0 ? b0 : b1));
        } else if (b0 == 0 && b1 == 0) {
            setEmpty(to);
        } else {
            continuous = false;
            divByZero(to, a, b0, b1);
        }
    }

    /// Division by an interval that contains zero and something else.
    private void divByZero(int to, int a, double b0, double b1) {
        double a0 = inf[a], a1 = sup[a];
        if (a0 == 0 && a1 == 0) {
            set(to, 0, 0);
        } else if (a0 < 0 && a1 > 0 || b0 < 0 && b1 > 0) {
            set(to, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        } else if (a0 >= 0 == b1 > 0) {
            double least = Math.min(Math.abs(a0), Math.abs(a1));
            set(to, least == 0 ? 0 : divDown(least, Math.max(-b0, b1)), Double.POSITIVE_INFINITY);
        } else {
            double least = Math.min(Math.abs(a0), Math.abs(a1));
            set(to, Double.NEGATIVE_INFINITY, least == 0 ? 0 : divUp(-least, Math.max(-b0, b1)));
        }
    }
}
