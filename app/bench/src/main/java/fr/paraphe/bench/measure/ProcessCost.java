package fr.paraphe.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds to each JMH iteration what the whole process spent: CPU milliseconds an operation (compiler and collector threads included),
 * megabytes allocated an operation, and the peaks of the heap pools and of the resident memory.
 */
public final class ProcessCost implements InternalProfiler {
    private static final double MB = 1024 * 1024;
    private static final double NANOS = 1e6;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long cpuBefore;
    private long allocatedBefore;

    @Override
    public String getDescription() {
        return "process CPU, allocation and memory peaks";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        allocatedBefore = threads.getTotalThreadAllocatedBytes();
        cpuBefore = process.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = Math.max(1, result.getMetadata().getAllOps());
        double cpu = (process.getProcessCpuTime() - cpuBefore) / NANOS / operations;
        double allocated = (threads.getTotalThreadAllocatedBytes() - allocatedBefore) / MB / operations;
        double peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MB;
        return List.of(
                scalar(Figure.CPU_MS, cpu, AggregationPolicy.AVG),
                scalar(Figure.ALLOCATED_MB, allocated, AggregationPolicy.AVG),
                scalar(Figure.PEAK_HEAP_MB, peak, AggregationPolicy.MAX),
                scalar(Figure.PEAK_MEMORY_MB, ProcessMemory.peakMb(ProcessHandle.current().pid()), AggregationPolicy.MAX));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static ScalarResult scalar(Figure figure, double value, AggregationPolicy policy) {
        return new ScalarResult(figure.key(), value, "", policy);
    }
}
