package hesse.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Takes an argument as it is, whatever it begins with: picocli by itself refuses `-h*x` where there is an option `-h`.
final class AnyArgument implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
        var taken = new ArrayList<>(argument.<List<String>>getValue());
        taken.add(arguments.pop());
        argument.setValue(taken);
        return true;
    }
}
