package hesse.testing;

import java.awt.image.BufferedImage;

/// Compares pictures pixel by pixel.
public final class Images {
    private Images() {}

    /// How two pictures differ, transparency aside.
    ///
    /// @param largest the largest difference of a channel, 0 to 255
    /// @param share   of the pixels of which a channel differs by more than the tolerance
    /// @param picture black where the pictures agree, the brighter the more they differ
    public record Difference(int largest, double share, BufferedImage picture) {
        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT,
                    "largest difference of a channel %d; %.4f %% of the pixels differ by more than the tolerance", largest, 100 * share);
        }
    }

    /// @param tolerance a difference of a channel that doesn't count
    public static Difference compare(BufferedImage expected, BufferedImage actual, int tolerance) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            throw new AssertionError("expected " + size(expected) + ", but was " + size(actual));
        }
        var picture = new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_INT_RGB);
        int largest = 0;
        int differing = 0;
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                int difference = difference(expected.getRGB(column, row), actual.getRGB(column, row));
                largest = Math.max(largest, difference);
                differing += difference > tolerance ? 1 : 0;
                picture.setRGB(column, row, difference * 0x010101);
            }
        }
        return new Difference(largest, (double) differing / (picture.getWidth() * picture.getHeight()), picture);
    }

    private static int difference(int one, int other) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            largest = Math.max(largest, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return largest;
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + " x " + image.getHeight() + " pixels";
    }
}
