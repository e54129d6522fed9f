package hesse.field;

import hesse.interval.Intervals;

/// One operation of an [Enclosure] on the numbered intervals.
@FunctionalInterface
interface EnclosureStep {
    void run(Intervals intervals);
}
