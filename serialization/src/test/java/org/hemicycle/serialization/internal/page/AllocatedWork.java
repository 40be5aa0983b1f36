package org.hemicycle.serialization.internal.page;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * The work of something, as bytes that it allocates: unlike time, the same however busy the machine is. What walks
 * through elements, or cuts and joins text, allocates with each step.
 */
final class AllocatedWork {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocatedWork() {}

    /**
     * By how much more the work grows when a size is doubled for the second time: 2 where it grows with the size, 4
     * where it grows with the square.
     */
    static double growth(IntConsumer work, int size) {
        work.accept(size);
        long once = bytes(work, size);
        long twice = bytes(work, 2 * size);
        long fourTimes = bytes(work, 4 * size);
        return (double) (fourTimes - twice) / (twice - once);
    }

    private static long bytes(IntConsumer work, int size) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.accept(size);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
