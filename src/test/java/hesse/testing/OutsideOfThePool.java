package hesse.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Runs what a test class consists of in threads of its own, while the thread of JUnit's pool waits. Registered for every test.
///
/// A parallel stream forks its parts into the pool that it is in. In JUnit's pool another thread takes a part, leaves what it forks in turn
/// on top of the test classes in its queue, and waits for the very class that waits for that: a run could hang. Outside of the pool the
/// parts go where they go in the program.
public final class OutsideOfThePool implements InvocationInterceptor {

    @Override
    public <T> T interceptTestClassConstructor(Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> called,
            ExtensionContext context) throws Throwable {
        return outside(invocation);
    }

    @Override
    public void interceptBeforeAllMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        outside(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        outside(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        outside(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> called,
            ExtensionContext context) throws Throwable {
        outside(invocation);
    }

    @Override
    public <T> T interceptTestFactoryMethod(Invocation<T> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        return outside(invocation);
    }

    @Override
    public void interceptDynamicTest(Invocation<Void> invocation, DynamicTestInvocationContext called, ExtensionContext context)
            throws Throwable {
        outside(invocation);
    }

    private static <T> T outside(Invocation<T> invocation) throws Throwable {
        if (!ForkJoinTask.inForkJoinPool()) {
            return invocation.proceed();
        }
        var task = new FutureTask<>(callable(invocation));
        var thread = new Thread(task, Thread.currentThread().getName() + " outside");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (InterruptedException timedOut) {
            thread.interrupt();
            throw timedOut;
        }
    }

    /// A failed assertion is an error, which a task passes on as it is.
    private static <T> Callable<T> callable(Invocation<T> invocation) {
        return () -> {
            try {
                return invocation.proceed();
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        };
    }
}
