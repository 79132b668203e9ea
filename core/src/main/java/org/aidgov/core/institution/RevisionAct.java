package org.aidgov.core.institution;

/** What revision does to an institution (修、改、立, and 废). */
public enum RevisionAct {
  /** 修: amend it in parts. */
  AMEND,
  /** 改: revise it as a whole. */
  REVISE,
  /** 立: establish one that was not there. */
  ESTABLISH,
  /** 废: abolish it. */
  ABOLISH
}
