package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.DayRange;

/**
 * A batch (批次) and the days planned for it. People's own tours may begin earlier, end later and
 * overlap the next batch's: whether somebody serves is asked of the tour, not of the batch.
 *
 * @param key province and number
 * @param days the planned days
 */
@JsonPropertyOrder({"key", "days"})
public record Batch(
    @JsonProperty(required = true) BatchKey key, @JsonProperty(required = true) DayRange days) {}
