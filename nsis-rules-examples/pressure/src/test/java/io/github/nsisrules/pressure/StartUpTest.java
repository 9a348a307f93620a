package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library in class loaders of its own: started by many threads at once, and gone when nobody uses it any more. */
class StartUpTest {

    private static final int ROUNDS = 4;
    private static final int THREADS = 12;
    private static final long MEBIBYTE = 1024 * 1024;

    @Test
    void started_by_many_threads_at_once_all_get_the_usual_bytes_and_nothing_stays_behind() throws Exception {
        // GIVEN
        Map<String, String> quickly = new Visit(false).call();
        Map<String, String> whole = new Visit(true).call();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        List<Long> heaps = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // WHEN a library that is not even loaded is started by all at once, then by this thread, which stays
            loaders.add(visit(round % 2 == 1 ? whole : quickly));
            heaps.add(usedMemory());
        }

        // THEN
        makeTheJdkForget();
        for (WeakReference<ClassLoader> loader : loaders) {
            assertThat(isGone(loader)).as("the class loader is unloaded").isTrue();
        }
        assertThat(heaps.get(ROUNDS - 1) - heaps.get(1))
                .as("bytes more than after the second round, of %s", heaps)
                .isLessThan(2 * MEBIBYTE);
    }

    private static WeakReference<ClassLoader> visit(Map<String, String> usual) throws Exception {
        URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Map<?, ?>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(executor.submit(() -> {
                    start.await();
                    return call(loader, false);
                }));
            }
            start.countDown();
            for (Future<Map<?, ?>> one : running) {
                assertThat(usual.entrySet().containsAll(one.get().entrySet()))
                        .as("the usual bytes")
                        .isTrue();
            }
            assertThat(call(loader, usual.containsKey("kl-2021-03 DA report.html")))
                    .isEqualTo(usual);
        } finally {
            executor.shutdownNow();
            loader.close();
        }
        return new WeakReference<>(loader);
    }

    private static Map<?, ?> call(ClassLoader loader, boolean pagesToo) throws Exception {
        Class<?> visit = Class.forName(Visit.class.getName(), true, loader);
        assertThat(visit.getClassLoader()).isSameAs(loader);
        return (Map<?, ?>) ((Callable<?>) visit.getConstructor(boolean.class).newInstance(pagesToo)).call();
    }

    /**
     * JDK 17 keeps what the last record compared was made of, and so one class loader, until another record is compared; later
     * JDKs let go of it.
     */
    private static void makeTheJdkForget() {
        Compared one = new Compared("a", 1);
        assertThat(one.equals(new Compared("b", 2))).isFalse();
        assertThat(one.hashCode() + one.toString()).isNotEmpty();
    }

    private record Compared(Object first, Object second) {}

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(StartUpTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Asks for collections until the reference is cleared or it is clear that it will not be. */
    private static boolean isGone(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    private static long usedMemory() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
