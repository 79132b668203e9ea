package org.aidgov.rules.render;

import org.aidgov.core.value.Texts;

/** A language in which everything can be said. */
public enum Language {
  /** 简体中文: Chinese. */
  ZH,
  /** English. */
  EN;

  /**
   * Reads {@code zh}, {@code zh-CN}, {@code en} and the like. The machine's own language is never
   * asked for.
   *
   * @throws IllegalArgumentException for another language
   */
  public static Language parse(String text) {
    if (text.equals("zh") || text.startsWith("zh-") || text.startsWith("zh_")) {
      return ZH;
    }
    if (text.equals("en") || text.startsWith("en-") || text.startsWith("en_")) {
      return EN;
    }
    throw new IllegalArgumentException(
        "language must be zh or en, but was '" + Texts.shorten(text) + "'");
  }

  String suffix() {
    return this == ZH ? "zh" : "en";
  }
}
