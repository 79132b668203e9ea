package org.aidgov.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.RegisterContent;

/**
 * Makes registers of real size. The same arguments give the same register, on every machine.
 *
 * <p>Sizes and pairings follow what is public of the tenth batch of Zhejiang; nobody in it is a
 * real person.
 */
public final class SampleRegister {
  /** The day to judge the samples: in the third year of the batch. */
  public static final LocalDate AS_OF = LocalDate.of(2022, 6, 15);

  /** How many people, besides its leaders, the tenth batch of Zhejiang had in all. */
  public static final int ZHEJIANG = 1515;

  private static final long SEED = 10;

  /** How many people one headquarters of a made-up province has. */
  private static final int USUAL = 147;

  /** How many people a province has at least: its own staff, and those of one city. */
  private static final int LEAST = 200;

  /** The nineteen provinces and cities that send staff to Xinjiang. */
  private static final ImmutableList<String> PROVINCES =
      ImmutableList.of(
          "beijing",
          "tianjin",
          "hebei",
          "shanxi",
          "liaoning",
          "jilin",
          "heilongjiang",
          "shanghai",
          "jiangsu",
          "zhejiang",
          "anhui",
          "fujian",
          "jiangxi",
          "shandong",
          "henan",
          "hubei",
          "hunan",
          "guangdong",
          "shenzhen");

  private SampleRegister() {}

  /**
   * Returns Zhejiang's headquarters with its ten city headquarters: {@value #ZHEJIANG} people in
   * three years, and the leaders. On {@link #AS_OF} it keeps every rule.
   */
  public static RegisterContent compliant() {
    Draft draft = new Draft(SEED);
    SampleProvince.zhejiang(draft);
    return complete(draft);
  }

  /** Returns the same headquarters with something wrong in many places, and what is. */
  public static AsFound asFound() {
    return PlantedDefects.in(compliant());
  }

  /**
   * Returns headquarters of all nineteen provinces that keep every rule on {@link #AS_OF}, for
   * trying things out at any size.
   *
   * @param people how many in all, about; at least 4,000
   * @param seed another one gives other people
   */
  public static RegisterContent national(int people, long seed) {
    if (people < 4_000) {
      throw new IllegalArgumentException("people must be at least 4000, but was " + people);
    }
    int each = people / PROVINCES.size();
    return RegisterContent.together(
        PROVINCES.stream().map(province -> province(province, each, seed)).toList());
  }

  /**
   * Returns the headquarters of one province, as they are in {@link #national}: so that a large
   * register can be made in parts, on several machines.
   *
   * @param province one of {@link #provinces}
   * @param people how many, about; at least 200
   * @param seed the seed of the whole
   */
  public static RegisterContent province(String province, int people, long seed) {
    if (people < LEAST) {
      throw new IllegalArgumentException(
          "people must be at least " + LEAST + ", but was " + people);
    }
    int number = PROVINCES.indexOf(province);
    if (number < 0) {
      throw new IllegalArgumentException(
          "province must be one of " + PROVINCES + ", but was '" + province + "'");
    }
    Draft draft = new Draft(PROVINCES.size() * seed + number);
    SampleProvince.madeUp(draft, province, people, Math.max(1, people / USUAL));
    return complete(draft);
  }

  /** Returns the nineteen provinces and cities of {@link #national}, in order. */
  public static ImmutableList<String> provinces() {
    return PROVINCES;
  }

  private static RegisterContent complete(Draft draft) {
    return SampleMeetings.addTo(SampleCare.addTo(SampleCleanAid.addTo(draft.content())));
  }

  /**
   * A register in which something is wrong.
   *
   * @param content the register
   * @param findings the identity of each finding on {@link #AS_OF}, as written by whoever planted
   *     the defects, in order
   */
  public record AsFound(RegisterContent content, List<String> findings) {}
}
