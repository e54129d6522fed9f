package hesse.figure.basin;

import hesse.optimize.basin.BasinSheet;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;

/// What becomes of starts, in words.
public final class BasinWords {
    private static final int DIGITS = 3;
    /// Of the home window's diagonal: a coordinate nearer to 0 is what runs leave of it.
    private static final double ZERO = 1e-5;

    private BasinWords() {}

    /// The point that is reached, or why none is.
    public static String end(BasinPicture picture, int code, Messages words) {
        if (code < 0) {
            return words.text("figure.basin.fate." + KebabCase.of(BasinSheet.fate(code)));
        }
        var end = picture.end(code);
        return words.text(picture.subject().dimension() > 2 ? "figure.basin.seen" : "figure.basin.point", number(end.x(), picture),
                number(end.y(), picture));
    }

    /// What becomes of one start, as a sentence.
    public static String sentence(BasinPicture picture, BasinPicture.Landing landing, Messages words) {
        String method = words.text(picture.subject().method().name().nameKey());
        String key = landing.code() >= 0 ? "figure.basin.sentence.reached"
                : "figure.basin.sentence." + KebabCase.of(BasinSheet.fate(landing.code()));
        return words.text(key, method, landing.code() >= 0 ? end(picture, landing.code(), words) : "", landing.steps());
    }

    /// The same in short.
    public static String label(BasinPicture picture, BasinPicture.Landing landing, Messages words) {
        return landing.code() >= 0 ? words.text("figure.basin.label", landing.steps()) : end(picture, landing.code(), words);
    }

    /// A part of all as a percentage; what is less than one is told as that.
    public static String percent(double part, Messages words) {
        long percent = Math.round(100 * part);
        return percent == 0 ? words.text("figure.basin.percent.least")
                : words.text("figure.basin.percent", percent == 100 && part < 1 ? 99 : percent);
    }

    private static String number(double coordinate, BasinPicture picture) {
        var home = picture.subject().home();
        return Math.abs(coordinate) < ZERO * Math.hypot(home.width(), home.height()) ? "0" : Numbers.format(coordinate, DIGITS);
    }
}
