package hesse.app.race;

import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.document.Lineup;
import java.util.function.UnaryOperator;

/// What the keys of the line-up do.
final class RunnerCommands {
    private final ExplorationModel model;

    RunnerCommands(ExplorationModel model) {
        this.model = model;
    }

    void bind(Commands commands) {
        commands.bind(Command.NEXT_RUNNER, () -> select(1));
        commands.bind(Command.PREVIOUS_RUNNER, () -> select(-1));
        commands.bind(Command.DUPLICATE_RUNNER, () -> change(Lineup::duplicate));
        commands.bind(Command.REMOVE_RUNNER, () -> change(Lineup::remove));
        commands.bind(Command.RUNNER_UP, () -> change(lineup -> lineup.move(-1)));
        commands.bind(Command.RUNNER_DOWN, () -> change(lineup -> lineup.move(1)));
        commands.bind(Command.HIDE_RUNNER,
                () -> change(lineup -> lineup.runners().isEmpty() ? lineup : lineup.toggleHidden(lineup.selected())));
        commands.bind(Command.SOLO_RUNNER, () -> change(lineup -> lineup.withSolo(!lineup.solo())));
    }

    /// Which runner is looked at is no step of the history.
    private void select(int by) {
        model.slide(e -> e.with(e.race().with(lineup -> lineup.selectNext(by))));
    }

    private void change(UnaryOperator<Lineup> change) {
        model.change(e -> e.with(e.race().with(change)));
    }
}
