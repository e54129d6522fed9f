import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Looks at the screen until the hues of the three classes take up so much of it, in percent, and fails if they never do:
/// `java .ci/Screen.java SECONDS PICTURE.png blue=10-60 vermilion=1-10 mint=10-40`. What was seen is in the picture. With 0 seconds it
/// looks at the picture, which is there already.
public class Screen {
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("0")) {
            var picture = ImageIO.read(new File(arguments[1]));
            var shares = shares(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
            System.out.println("in percent: " + shares);
            System.exit(fit(arguments, shares) ? 0 : 1);
        }
        var robot = new Robot();
        var whole = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        var end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        while (true) {
            var seen = robot.createScreenCapture(whole);
            var shares = shares(seen.getRGB(0, 0, whole.width, whole.height, null, 0, whole.width));
            var fits = fit(arguments, shares);
            var late = System.nanoTime() > end;
            if (fits || late) {
                System.out.println("in percent: " + shares);
                ImageIO.write(seen, "png", new File(arguments[1]));
                System.exit(fits ? 0 : 1);
            }
            Thread.sleep(500);
        }
    }

    private static boolean fit(String[] arguments, Map<String, Double> shares) {
        var fit = true;
        for (int i = 2; i < arguments.length; i++) {
            fit &= fits(arguments[i], shares);
        }
        return fit;
    }

    private static boolean fits(String wanted, Map<String, Double> shares) {
        var words = wanted.split("[=-]");
        var share = shares.getOrDefault(words[0], 0.0);
        return Double.parseDouble(words[1]) <= share && share <= Double.parseDouble(words[2]);
    }

    private static Map<String, Double> shares(int[] pixels) {
        var shares = new TreeMap<String, Double>();
        var hsb = new float[3];
        for (int pixel : pixels) {
            Color.RGBtoHSB(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255, hsb);
            shares.merge(hue(hsb[0] * 360, hsb[1]), 100.0 / pixels.length, Double::sum);
        }
        return shares;
    }

    private static String hue(float degrees, float saturation) {
        if (saturation > 0.35 && degrees > 200 && degrees < 230) {
            return "blue";
        }
        if (saturation > 0.5 && degrees > 8 && degrees < 30) {
            return "vermilion";
        }
        return saturation > 0.12 && degrees > 130 && degrees < 170 ? "mint" : "other";
    }
}
