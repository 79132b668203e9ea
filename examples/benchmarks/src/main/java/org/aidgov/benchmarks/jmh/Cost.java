package org.aidgov.benchmarks.jmh;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a call costs beside time: the processor time of the whole process, with garbage collector
 * and compiler, and the bytes allocated by the call alone, without what prepares it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** How many calls were measured. */
  public long calls;

  /** Their processor time. */
  public long cpuNanos;

  /** What they allocated. */
  public long bytes;

  <T> T of(Supplier<T> call) {
    long cpu = SYSTEM.getProcessCpuTime();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    T result = call.get();
    bytes += THREADS.getCurrentThreadAllocatedBytes() - before;
    cpuNanos += SYSTEM.getProcessCpuTime() - cpu;
    calls++;
    return result;
  }
}
