package hesse.app.formula;

import hesse.app.control.Tip;
import hesse.expression.Guess;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// The other reading of a place that people read in two ways, in words, and what takes it.
///
/// @param text   the formula with the guess
/// @param retype puts another text in the formula's place
record OtherReading(Messages messages, Guess guess, String text, Consumer<String> retype) {
    private static final int LONGEST = 28;

    /// "or 1/(2x)?"
    String question() {
        return messages.text("formula.other", shortened(place()));
    }

    /// A click on the button takes the other reading; its tip says why one might.
    void on(Button button) {
        var why = messages.sentences(List.of(messages.text(guess.kind().key(), shortened(text.substring(guess.start(), guess.end()))),
                messages.text("formula.other.tip")));
        button.setMnemonicParsing(false);
        button.setAccessibleText(question() + " " + why);
        Tip.on(button, why);
        button.setOnAction(_ -> retype.accept(guess.otherText()));
    }

    /// The place as the other text has it; all of that where it can't be told.
    private String place() {
        int behind = text.length() - guess.end();
        var rewritten = guess.otherText();
        boolean elsewhereTheSame = rewritten.length() > guess.start() + behind && rewritten.startsWith(text.substring(0, guess.start()))
                && rewritten.endsWith(text.substring(guess.end()));
        return elsewhereTheSame ? rewritten.substring(guess.start(), rewritten.length() - behind).strip() : rewritten;
    }

    private static String shortened(String piece) {
        return piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST - 1) + "…";
    }
}
