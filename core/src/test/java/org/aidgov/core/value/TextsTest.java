package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsTest {
  @Property
  void refusesEveryControlAndDirectionCharacterAndNamesIt(@ForAll("controls") char control) {
    String code = "U+" + "%04X".formatted((int) control);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("name", "王" + control + "芳"))
        .withMessage("name must not contain the control character " + code);
  }

  @Property
  void whatIsShortenedStandsOnOneLineAndInOneDirection(@ForAll("strange") String text) {
    String shown = Texts.shorten(text);

    assertThat(shown.length()).isLessThanOrEqualTo(81);
    assertThat(Texts.check("shown", shown)).isEqualTo(shown);
  }

  @Property
  void leavesOrdinaryTextAsItIs(@ForAll("ordinary") String text) {
    assertThat(Texts.check("name", text)).isSameAs(text);
    assertThat(Texts.shorten(text)).isEqualTo(text);
  }

  @Example
  void acceptsWhatNamesAreMadeOf() {
    for (String text : new String[] {"王芳", "阿依古丽·买买提", "O'Neill-Šimić", "𬭎", "a b", "ａ"}) {
      assertThat(Texts.checkPresent("name", text)).isEqualTo(text);
    }
  }

  @Example
  void refusesHalfACharacter() {
    String whole = "𬭎";
    for (String half :
        new String[] {"\uD873", "\uDF4E", whole + "\uD873", "\uDF4E\uD873", "a\uD873b"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.check("name", half))
          .withMessageStartingWith("name must not contain half a character, but has U+D");
    }
    assertThat(Texts.check("name", whole + "a" + whole)).hasSize(5);
  }

  @Example
  void acceptsTextOf200CharactersAndRefusesOneMore() {
    assertThat(Texts.check("name", "字".repeat(200))).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("name", "字".repeat(201)))
        .withMessage(
            "name must have at most 200 characters, but has 201: '" + "字".repeat(80) + "…'");
  }

  @Example
  void acceptsEmptyTextWhereItMayBeAbsent() {
    assertThat(Texts.check("name", "")).isEmpty();
  }

  @Example
  void refusesTextWithoutAVisibleCharacterWhereItMustBePresent() {
    for (String blank : new String[] {"", " ", "\t\n", "\u3000", "\u00A0", "\u2007 \u202F"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.checkPresent("name", blank))
          .withMessage("name must not be blank");
    }
  }

  @Example
  void shortensTo80CharactersAndAnEllipsis() {
    assertThat(Texts.shorten("a".repeat(80))).isEqualTo("a".repeat(80));
    assertThat(Texts.shorten("a".repeat(81))).isEqualTo("a".repeat(80) + "…");
    assertThat(Texts.shorten("a\r\nb\u202E")).isEqualTo("a\uFFFD\uFFFDb\uFFFD");
  }

  @Example
  void doesNotCutACharacterInHalf() {
    assertThat(Texts.shorten("a".repeat(79) + "𬭎𬭎")).isEqualTo("a".repeat(79) + "…");
  }

  @Provide
  Arbitrary<Character> controls() {
    return Arbitraries.oneOf(
        Arbitraries.chars().range('\u0000', '\u001F'),
        Arbitraries.chars().range('\u007F', '\u009F'),
        // Unicode: Bidi_Control, and the separators of lines and paragraphs
        Arbitraries.of(
            '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
            '\u2066', '\u2067', '\u2068', '\u2069', '\u2028', '\u2029'),
        // marks without width
        Arbitraries.of('\u200B', '\u200C', '\u200D', '\uFEFF'));
  }

  @Provide
  Arbitrary<String> strange() {
    return Arbitraries.oneOf(controls(), Arbitraries.of('a', '王', ' '))
        .list()
        .ofMaxSize(120)
        .map(TextsTest::join);
  }

  @Provide
  Arbitrary<String> ordinary() {
    return Arbitraries.strings()
        .withCharRange('\u4E00', '\u9FA5')
        .withCharRange('!', '~')
        .ofMaxLength(80);
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
