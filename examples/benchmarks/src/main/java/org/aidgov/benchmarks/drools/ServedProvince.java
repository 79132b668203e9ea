package org.aidgov.benchmarks.drools;

/**
 * A province with people who serve: a conclusion of the rules.
 *
 * @param name its name
 */
public record ServedProvince(String name) {}
