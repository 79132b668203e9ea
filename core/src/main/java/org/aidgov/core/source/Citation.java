package org.aidgov.core.source;

import org.aidgov.core.value.Texts;

/**
 * A place in a source that a rule or a number rests on.
 *
 * @param source id of the source, as listed in the policy's table of sources
 * @param place article or section, as the source counts; blank for the whole text
 * @param binding how strongly that place binds
 * @param evidence how sure we are of it
 */
public record Citation(String source, String place, Binding binding, Evidence evidence) {
  /** The id under which our own defaults are cited. */
  public static final String OURS = "aid-governance";

  /**
   * @throws IllegalArgumentException if the source is blank or a text too long for one line
   */
  public Citation {
    Texts.checkPresent("source", source);
    Texts.check("place", place);
  }

  /** Returns the citation of a number or rule of our own, which no text says. */
  public static Citation ours(String why) {
    return new Citation(OURS, why, Binding.NONE, Evidence.OUR_DEFAULT);
  }
}
