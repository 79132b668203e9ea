package org.aidgov.core.care;

/** One of the three forms of a leader's talk (面对面、点对点、手把手). */
public enum TalkForm {
  /** 面对面谈工作经验: face to face, on experience. */
  EXPERIENCE,
  /** 点对点点明工作思路: point to point, on ways of thinking. */
  THINKING,
  /** 手把手教工作方法: hand in hand, on methods. */
  METHODS
}
