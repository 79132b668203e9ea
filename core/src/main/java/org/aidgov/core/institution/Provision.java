package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * That a text regulates a matter, and whose duty it makes it. Two texts that give the same matter
 * to different duties can't both be followed.
 *
 * @param matter what is regulated
 * @param duty the duty of the matrix that answers for it
 */
@JsonPropertyOrder({"matter", "duty"})
public record Provision(
    @JsonProperty(required = true) RegulatedMatterId matter,
    @JsonProperty(required = true) DutyId duty) {}
