package org.hemicycle.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the thread of a benchmark spends on an operation: processor time, which other processes of the machine do not
 * change as they change elapsed time, and memory, counted as JMH's profiler {@code gc} counts it.
 */
public final class Spending implements InternalProfiler {

    /** The processor time of an operation, in microseconds. */
    public static final String PROCESSOR = "processor";

    /** The memory that an operation allocates, in bytes. */
    public static final String ALLOCATED = "allocated";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1000;

    private static long preparingTook;
    private static long preparingAllocated;

    private long took;
    private long allocated;

    /** Makes one, as JMH does. */
    public Spending() {}

    /**
     * Prepares an operation; what that costs is not counted.
     *
     * @param preparation is run in the thread of the benchmark
     */
    static void apart(Runnable preparation) {
        long before = THREADS.getCurrentThreadCpuTime();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        preparation.run();
        preparingTook += THREADS.getCurrentThreadCpuTime() - before;
        preparingAllocated += THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
    }

    private void sum() {
        took = -preparingTook;
        allocated = -preparingAllocated;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("-jmh-worker-")) {
                took += THREADS.getThreadCpuTime(thread.getId());
                allocated += THREADS.getThreadAllocatedBytes(thread.getId());
            }
        }
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        sum();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long tookBefore = took;
        long allocatedBefore = allocated;
        sum();
        double operations = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(
                        PROCESSOR, (took - tookBefore) / NANOSECONDS / operations, "us/op", AggregationPolicy.AVG),
                new ScalarResult(ALLOCATED, (allocated - allocatedBefore) / operations, "B/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "What the thread of a benchmark spends on an operation";
    }
}
