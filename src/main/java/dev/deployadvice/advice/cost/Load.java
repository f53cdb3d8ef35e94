package dev.deployadvice.advice.cost;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a host has to carry, at one end of the range.
 *
 * @param visitors on a busy day
 * @param requests a second at peak
 * @param services apps or sites
 * @param sizes memory and data that follow from it
 * @param demands what the answers ask of the host beyond load
 */
record Load(double visitors, double requests, int services, Sizes sizes, Demands demands) {

  /**
   * Memory and data.
   *
   * @param web memory of web processes
   * @param database GB of memory
   * @param storage GB kept
   * @param traffic GB sent out in a month
   */
  record Sizes(Web web, double database, double storage, double traffic) {}

  /**
   * Memory of web processes.
   *
   * @param processes at peak
   * @param process GB of one
   * @param average GB of all, on the average of a day
   */
  record Web(int processes, double process, double average) {

    /** GB of all at peak. */
    double peak() {
      return processes * process;
    }
  }

  /**
   * What the answers ask of the host beyond load.
   *
   * @param workloads the ids of what runs beside web pages
   */
  record Demands(Uptime uptime, Set<String> workloads, Set<Circumstance> circumstances) {
    Demands(Uptime uptime, Set<String> workloads, Set<Circumstance> circumstances) {
      this.uptime = uptime;
      this.workloads = Set.copyOf(workloads);
      EnumSet<Circumstance> copy = EnumSet.noneOf(Circumstance.class);
      copy.addAll(circumstances);
      this.circumstances = Collections.unmodifiableSet(copy);
    }
  }

  /** What changes a bill, whatever the load. */
  enum Circumstance {
    /** Only a certified provider may hold the data. */
    CERTIFIED,
    /** A database that wants a licence. */
    LICENCE,
    /** Load in bursts: what scales by itself pays the average. */
    BURSTS,
    /** Nothing may leave the organisation's own rooms. */
    OWN_ROOMS,
    /** Servers or a server room are there. */
    HARDWARE_THERE,
    /** Nobody looks after servers today. */
    NEW_TO_SERVERS
  }

  Uptime uptime() {
    return demands.uptime();
  }

  boolean needs(String workload) {
    return demands.workloads().contains(workload);
  }

  boolean is(Circumstance circumstance) {
    return demands.circumstances().contains(circumstance);
  }

  /** Whether a queue or live connections need a store of their own. */
  boolean needsQueue() {
    return needs("background-jobs") || needs("websockets");
  }
}
