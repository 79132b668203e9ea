package org.aidgov.benchmarks.linked;

/**
 * A province.
 *
 * @param name its name
 */
public record ProvinceFact(String name) {}
