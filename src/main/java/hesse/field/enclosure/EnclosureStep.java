package hesse.field.enclosure;

import hesse.interval.Intervals;

/// One operation of an [IntervalEnclosure] on the numbered intervals.
@FunctionalInterface
interface EnclosureStep {
    void run(Intervals intervals);
}
