package hesse.curvature.proof;

import java.util.Arrays;

/// A queue of boxes, first in first out, as flat numbers: four a box.
final class BoxQueue {
    private static final int NUMBERS = 4;

    private double[] numbers = new double[NUMBERS * 256];
    private int first;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(double xMin, double xMax, double yMin, double yMax) {
        if (NUMBERS * size == numbers.length) {
            grow();
        }
        int at = (NUMBERS * (first + size)) % numbers.length;
        numbers[at] = xMin;
        numbers[at + 1] = xMax;
        numbers[at + 2] = yMin;
        numbers[at + 3] = yMax;
        size++;
    }

    /// Copies the oldest box into four numbers and takes it out.
    void remove(double[] to) {
        System.arraycopy(numbers, NUMBERS * first, to, 0, NUMBERS);
        first = (first + 1) % (numbers.length / NUMBERS);
        size--;
    }

    private void grow() {
        var more = Arrays.copyOf(Arrays.copyOfRange(numbers, NUMBERS * first, numbers.length), 2 * numbers.length);
        System.arraycopy(numbers, 0, more, numbers.length - NUMBERS * first, NUMBERS * first);
        numbers = more;
        first = 0;
    }
}
