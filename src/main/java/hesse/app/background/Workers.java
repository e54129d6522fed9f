package hesse.app.background;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// The background threads of one window, all daemons: as many as there are jobs, and for each picture that is being split
/// as many as there are cores. None waits for a thread that others hold, since these may be waiting at the [PriorityGate].
public final class Workers implements AutoCloseable {
    private final ExecutorService jobs;
    private final ExecutorService bands = Executors.newCachedThreadPool(Workers::daemon);
    private final PriorityGate gate = new PriorityGate();
    private final int cores;

    public Workers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /// @param cores for each picture that is being split
    Workers(int cores) {
        // Jobs that are started after closing are dropped.
        this(cores, new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), Workers::daemon,
                new ThreadPoolExecutor.DiscardPolicy()));
    }

    /// @param cores for each picture that is being split
    /// @param jobs  gives each job a thread of its own; shut down with this
    public Workers(int cores, ExecutorService jobs) {
        this.cores = cores;
        this.jobs = jobs;
    }

    PriorityGate gate() {
        return gate;
    }

    /// True while the first value of [TaskPriority#INTERACTIVE] work is computed or isn't painted yet; on the JavaFX thread.
    public ReadOnlyBooleanProperty interactiveProperty() {
        return gate.interactiveProperty();
    }

    /// Runs a whole job.
    public void start(Runnable job) {
        jobs.execute(job);
    }

    /// Runs a whole job while everything else is idle: it waits, whenever it asks its cancellation, while any [ConflatedTask] runs.
    public void startWhenIdle(Consumer<Cancellation> job) {
        jobs.execute(() -> {
            try {
                job.accept(() -> {
                    gate.awaitIdle();
                    return Thread.currentThread().isInterrupted();
                });
            } catch (CancellationException _) {
                // The window was closed.
            }
        });
    }

    /// Runs tasks on all cores, this thread's among them, each as soon as a core is free, in their order. Returns or throws when
    /// none is running any more, for the next picture may be painted into the same pixels.
    ///
    /// @throws CancellationException if a task was cancelled
    public void runAll(List<Runnable> tasks, Cancellation cancellation) {
        var next = new AtomicInteger();
        Runnable share = () -> {
            for (int task = next.getAndIncrement(); task < tasks.size(); task = next.getAndIncrement()) {
                cancellation.check();
                tasks.get(task).run();
            }
        };
        var helpers = new ArrayList<CompletableFuture<Void>>();
        try {
            for (int core = 1; core < Math.min(cores, tasks.size()); core++) {
                helpers.add(CompletableFuture.runAsync(share, bands));
            }
            share.run();
        } catch (RejectedExecutionException _) {
            // Closed meanwhile.
            throw new CancellationException();
        } finally {
            join(CompletableFuture.allOf(helpers.toArray(CompletableFuture[]::new)));
        }
    }

    /// An interrupt doesn't end it: whoever closes interrupts the helpers too.
    private static void join(CompletableFuture<Void> helpers) {
        try {
            helpers.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw e;
            }
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "hesse-worker");
        thread.setDaemon(true);
        return thread;
    }

    /// Ends all threads; jobs under way are interrupted.
    @Override
    public void close() {
        jobs.shutdownNow();
        bands.shutdownNow();
    }
}
