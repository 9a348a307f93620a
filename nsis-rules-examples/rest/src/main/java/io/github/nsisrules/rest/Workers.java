package io.github.nsisrules.rest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on a bounded number of requests at a time. Who waits longer than the deadline gets none; what is being worked on then
 * keeps its worker until it ends, so that never more than the bound is going on.
 */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor pool;

    Workers(int working, int waiting) {
        BlockingQueue<Runnable> queue = waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(working, working, 0, TimeUnit.SECONDS, queue, task -> {
            Thread thread = new Thread(task, "nsis-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> T run(Deadline deadline, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            throw Refusal.of(Refusal.Kind.BUSY);
        }
        try {
            return task.get(Math.max(0, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException e) {
            stop(task);
            throw Refusal.of(Refusal.Kind.TIME_LIMIT, deadline.limit());
        } catch (InterruptedException e) {
            stop(task);
            Thread.currentThread().interrupt();
            throw Refusal.of(Refusal.Kind.BUSY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("A worker failed.", e.getCause());
        }
    }

    private void stop(FutureTask<?> task) {
        task.cancel(true);
        pool.remove(task);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
