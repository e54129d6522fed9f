package hesse.field.kernel;

import java.lang.reflect.InvocationTargetException;

/// Java's module of vector instructions, which incubates, loaded when the program runs already.
///
/// A module that incubates and is named as Java starts makes it print a warning, and keeps it from taking its modules and linked
/// classes out of a cache (JEP 483), which doubles the time until there is a window. The JDK loads modules into
/// a running program itself, for agents; that isn't an API, so the launcher has to export it, `--add-exports
/// java.base/jdk.internal.module=ALL-UNNAMED`, and where it doesn't, or another JDK does it otherwise, the program has
/// plain loops.
public final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";
    private static final String LOADER = "jdk.internal.module.Modules";

    private VectorModule() {}

    /// Whether [#load] has a chance. Costs next to nothing.
    static boolean isInReach() {
        return isNamedAtStart()
                || Object.class.getModule().isExported(LOADER.substring(0, LOADER.lastIndexOf('.')), VectorModule.class.getModule());
    }

    /// Loads the module if it isn't there yet; must return true before a class of it is touched.
    ///
    /// @return whether it is there
    public static boolean load() {
        if (isNamedAtStart()) {
            return true;
        }
        try {
            return Class.forName(LOADER).getMethod("loadModule", String.class).invoke(null, NAME) instanceof Module;
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException _) {
            // A Java without the module, or one that loads it in another way.
            return false;
        }
    }

    private static boolean isNamedAtStart() {
        return ModuleLayer.boot().findModule(NAME).isPresent();
    }
}
