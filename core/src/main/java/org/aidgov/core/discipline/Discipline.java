package org.aidgov.core.discipline;

/**
 * One of the six disciplines as the policy's founding text names them (六项纪律), in its order.
 *
 * <p>The regulations have six, too, but call the third another name; {@link #inRegulations} says
 * which is which. The source's names stay: they are what the headquarters' own opinion says.
 */
public enum Discipline {
  /** 政治纪律: political. */
  POLITICAL(RegulationDiscipline.POLITICAL),
  /** 组织纪律: organisational. */
  ORGANISATIONAL(RegulationDiscipline.ORGANISATIONAL),
  /** 财经纪律: financial-economic; the regulations' 廉洁纪律. */
  FINANCIAL(RegulationDiscipline.INTEGRITY),
  /** 群众纪律: mass. */
  MASS(RegulationDiscipline.MASS),
  /** 工作纪律: work. */
  WORK(RegulationDiscipline.WORK),
  /** 生活纪律: life. */
  LIFE(RegulationDiscipline.LIFE);

  private final RegulationDiscipline inRegulations;

  Discipline(RegulationDiscipline inRegulations) {
    this.inRegulations = inRegulations;
  }

  /** Returns what the regulations of 2018 and 2023 call it. */
  public RegulationDiscipline inRegulations() {
    return inRegulations;
  }

  /** Tells whether the regulations call it by another name, so that a note is due. */
  public boolean isNamedOtherwise() {
    return !name().equals(inRegulations.name());
  }
}
