package org.aidgov.rules.policy;

import org.aidgov.core.source.Modality;

/**
 * One clause of the policy.
 *
 * @param id its id, such as {@code G3}
 * @param modality with what force it speaks
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 */
public record Clause(String id, Modality modality, String zh, String en) {}
