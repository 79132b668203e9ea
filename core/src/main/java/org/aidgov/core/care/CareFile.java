package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * The care for one person, as far as it is kept: a part of the dossier that only care is shown.
 *
 * @param talks heart-to-heart talks, in order of days
 * @param triggers what called for a talk, in order of days
 * @param contacts other signs of care, in order of days
 * @param offers support offered in an emergency, in order of days
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"talks", "triggers", "contacts", "offers"})
public record CareFile(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Talk> talks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareTrigger> triggers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareContact> contacts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SupportOffer> offers)
    implements WithCareFile {
  /** A file in which nothing is. */
  public static final CareFile EMPTY = builder().build();

  /** Puts each list in order. */
  public CareFile {
    talks = Facts.ordered(talks, Talk::on);
    triggers = Facts.ordered(triggers, CareTrigger::on);
    contacts = Facts.ordered(contacts, CareContact::on);
    offers = Facts.ordered(offers, SupportOffer::on);
  }

  /** Returns what the books said of it on a day. */
  public CareFile knownOn(int epochDay) {
    List<Talk> talksThen = Known.on(epochDay, talks);
    List<CareTrigger> triggersThen = Known.on(epochDay, triggers);
    List<CareContact> contactsThen = Known.on(epochDay, contacts);
    List<SupportOffer> offersThen = Known.on(epochDay, offers);
    boolean same =
        talksThen == talks
            && triggersThen == triggers
            && contactsThen == contacts
            && offersThen == offers;
    return same ? this : new CareFile(talksThen, triggersThen, contactsThen, offersThen);
  }

  /** Says nothing: care stays out of logs. */
  @Override
  public String toString() {
    return "CareFile";
  }

  /** Starts a file from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a file consists of. */
  public static class Builder extends CareFileBuilder {
    Builder() {}
  }
}
