package hesse.app.chooser;

import hesse.app.background.Workers;
import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.Heading;
import hesse.app.control.Tip;
import hesse.app.settings.Recent;
import hesse.document.Catalogue;
import hesse.document.Topic;
import hesse.figure.Theme;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A search field over topics and a list of functions and files with pictures of their maps. The keys go to the list wherever
/// the focus is, and letters to the search field.
final class ChooserPane extends BorderPane {
    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    static final PseudoClass FILE = PseudoClass.getPseudoClass("file");
    private static final int PAGE = 5;

    private final Messages messages;
    private final ChooserRows rows;
    private final Consumer<Choice> onChosen;
    private final Runnable onLeft;
    private final TextField search = new TextField();
    private final ListView<ChooserRow> list = new ListView<>();
    private final List<ChooserCell> cells = new ArrayList<>();
    private final TopicList topics;
    private final Label source = new Label();
    private final Label keys;
    private final HBox foot = new HBox(16);
    private final Thumbnails thumbnails;
    private List<Choice> recent = List.of();
    private Theme theme;
    private double scale = 1;
    private double outputScale = 1;
    private boolean wanting;
    private boolean openedByKey;

    /// @param onChosen called with what is chosen
    /// @param onLeft   called when Esc is pressed
    ChooserPane(Messages messages, Catalogue catalogue, ThumbnailPainter painter, Workers workers, Consumer<Choice> onChosen,
            Runnable onLeft) {
        this.messages = messages;
        this.onChosen = onChosen;
        this.onLeft = onLeft;
        rows = new ChooserRows(catalogue, messages);
        thumbnails = new Thumbnails(painter, workers,
                painted -> cells.stream().filter(cell -> painted.choice().equals(cell.getItem())).forEach(ChooserCell::showPicture));
        getStyleClass().add("chooser");
        search.setId("function-search");
        search.setPromptText(messages.text("chooser.search"));
        Tip.on(search, messages.text("chooser.search.tip"));
        search.textProperty().addListener((_, _, _) -> find());
        list.setId("function-list");
        list.setAccessibleText(messages.text("chooser.list"));
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(new Label(messages.text("chooser.nothing")));
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().selectedItemProperty().subscribe(this::describe);
        topics = new TopicList(messages, catalogue, _ -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::navigate);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> openedByKey = false);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (openedByKey) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        keys = new Label(messages.text("chooser.keys"));
        keys.getStyleClass().add("muted");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        source.setId("function-source");
        source.getStyleClass().add("muted");
        source.setMinWidth(0);
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        foot.getChildren().addAll(source, keys);
        foot.getStyleClass().add("chooser-foot");
        setTop(search);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        topics.setMinWidth(Region.USE_PREF_SIZE);
        setCenter(new HBox(topics, list));
        setBottom(foot);
    }

    /// Everything of the catalogue and what was opened last, with the search field ready.
    ///
    /// @param shown       the function of the catalogue that is on screen
    /// @param scale       of text and pictures
    /// @param outputScale device pixels per pixel
    void open(List<Recent> recents, Optional<String> shown, Theme theme, double scale, double outputScale) {
        recent = rows.choices(recents, shown);
        this.theme = theme;
        this.scale = scale;
        this.outputScale = outputScale;
        cells.forEach(cell -> cell.setScale(scale));
        topics.reset();
        openedByKey = false;
        search.clear();
        find();
        search.requestFocus();
    }

    /// A control behind what the foot says.
    void addToFoot(Node control) {
        foot.getChildren().add(control);
    }

    /// Whether there is room for the topics and what the keys do.
    void showTopics(boolean shown) {
        topics.setVisible(shown);
        topics.setManaged(shown);
        keys.setVisible(shown);
        keys.setManaged(shown);
    }

    private ChooserCell cell() {
        var cell = new ChooserCell(list, messages, this::image);
        cell.setScale(scale);
        cell.itemProperty().subscribe(_ -> wantPictures());
        cells.add(cell);
        return cell;
    }

    private void find() {
        list.getItems().setAll(rows.rows(search.getText(), topic(), recent));
        select(0, 1);
        list.scrollTo(0);
        wantPictures();
    }

    private Optional<Topic> topic() {
        return topics.getSelectionModel().getSelectedItem();
    }

    /// Once for all that changes in one go.
    private void wantPictures() {
        if (!wanting) {
            wanting = true;
            Platform.runLater(() -> {
                wanting = false;
                thumbnails.request(wanted());
            });
        }
    }

    /// Those of the rows that are seen first, then those of all others.
    private List<Thumbnail> wanted() {
        var seen = cells.stream().filter(cell -> cell.isVisible() && !cell.isEmpty()).sorted(Comparator.comparingInt(ChooserCell::getIndex))
                .map(ChooserCell::getItem);
        return Stream.concat(seen, list.getItems().stream()).filter(Choice.class::isInstance).map(Choice.class::cast).distinct()
                .map(this::thumbnail).toList();
    }

    private Optional<Image> image(Choice choice) {
        return thumbnails.image(thumbnail(choice));
    }

    private Thumbnail thumbnail(Choice choice) {
        return new Thumbnail(choice, theme, scale * outputScale);
    }

    private void navigate(KeyEvent event) {
        boolean inTopics = topics.isFocused();
        boolean handled = switch (event.getCode()) {
            case ENTER -> choose();
            case ESCAPE -> leave();
            case PAGE_DOWN -> event.isShortcutDown() ? moveTopic(1) : move(PAGE);
            case PAGE_UP -> event.isShortcutDown() ? moveTopic(-1) : move(-PAGE);
            case DOWN -> !inTopics && move(1);
            case UP -> !inTopics && move(-1);
            case HOME -> !inTopics && !event.isShiftDown() && select(0, 1);
            case END -> !inTopics && !event.isShiftDown() && select(list.getItems().size() - 1, -1);
            default -> false;
        };
        if (handled) {
            event.consume();
        }
    }

    private boolean leave() {
        onLeft.run();
        return true;
    }

    /// Opened by a key, whose letter is no search.
    void choose(Topic topic) {
        topics.choose(topic);
        openedByKey = true;
    }

    private boolean moveTopic(int by) {
        if (topics.isVisible()) {
            topics.move(by);
        }
        return true;
    }

    /// Letters go on with the search, wherever the focus is.
    private void type(KeyEvent event) {
        var letter = event.getCharacter();
        if (!search.isFocused() && !letter.isBlank() && letter.chars().noneMatch(Character::isISOControl) && !event.isShortcutDown()) {
            search.requestFocus();
            search.end();
            search.appendText(letter);
            event.consume();
        }
    }

    private boolean move(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        return select(to, Integer.signum(by)) || select(to, -Integer.signum(by));
    }

    /// Selects the first row from an index on that can be chosen.
    ///
    /// @param direction in which it is looked for, 1 or -1
    /// @return whether there is one
    private boolean select(int from, int direction) {
        var found = IntStream.iterate(from, i -> i >= 0 && i < list.getItems().size(), i -> i + direction)
                .filter(i -> list.getItems().get(i) instanceof Choice).findFirst();
        found.ifPresent(i -> {
            list.getSelectionModel().select(i);
            show(i);
        });
        return found.isPresent();
    }

    /// Scrolls no more than it has to, and shows a heading with the first row below it.
    private void show(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            if (index > 0 && list.getItems().get(index - 1) instanceof Heading) {
                flow.scrollTo(index - 1);
            }
            flow.scrollTo(index);
        }
    }

    private boolean choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof Choice chosen) {
            onChosen.accept(chosen);
        }
        return true;
    }

    /// The focus stays in the search field, so that it is this that screen readers read.
    private void describe(ChooserRow selected) {
        boolean some = selected instanceof Choice;
        source.setText(some ? ChooserWords.source((Choice) selected, messages) : "");
        search.setAccessibleText(some
                ? messages.text("chooser.search.spoken", messages.text("chooser.search"), ChooserWords.spoken(selected, messages))
                : messages.text("chooser.search"));
    }
}
