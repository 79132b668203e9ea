package org.aidgov.core.staff;

/** What a person is seconded as. Their tours differ: usually three years, or one and a half. */
public enum PersonKind {
  /** 干部: a cadre. */
  CADRE,
  /** 人才: a professional, such as a doctor, a teacher or an engineer. */
  PROFESSIONAL
}
