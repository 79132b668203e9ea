package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Problem;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are no registers at all, or want to do harm. */
class HostileFilesTest {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String DOCUMENT =
      """
      {
      "homeUnits":[
      {"id":"a b","name":"x"},
      {"id":"home","name":"杭州市"}
      ]
      }
      """;
  private static final String FIRST_PROBLEM =
      "$.homeUnits[0].id: home unit id must be 1 to 64 letters (a-z, A-Z), digits or . _ : / - and"
          + " start with a letter or digit, but was 'a b'";

  private static List<String> problems(byte[] document) throws IOException {
    return Entry.REGISTER_BYTES.problems(document, Limits.STANDARD);
  }

  @ParameterizedTest
  @EnumSource(Entry.class)
  void anEmptyFileIsRefused(Entry entry) throws IOException {
    assertThat(entry.problems(new byte[0], Limits.STANDARD))
        .containsExactly("$: must be an object, but the document is empty");
    assertThat(entry.problems(MARK, Limits.STANDARD))
        .containsExactly("$: must be an object, but the document is empty");
  }

  @ParameterizedTest
  @EnumSource(Entry.class)
  void utf16IsRefused(Entry entry) throws IOException {
    for (Charset wide :
        List.of(
            UTF_16,
            UTF_16BE,
            UTF_16LE,
            Charset.forName("UTF-32"),
            Charset.forName("X-UTF-32LE-BOM"))) {
      assertThat(entry.problems("{}".getBytes(wide), Limits.STANDARD))
          .containsExactly("$: must be UTF-8, but looks like UTF-16 or a binary file");
    }
    // The mark says UTF-8; the parser, left alone, would still guess.
    for (Charset wide : List.of(UTF_16BE, UTF_16LE)) {
      assertThat(entry.problems(Bytes.concat(MARK, "{}".getBytes(wide)), Limits.STANDARD))
          .containsExactly("$: must be UTF-8, but looks like UTF-16 or a binary file");
    }
  }

  @Test
  void gbkIsRefusedWhereItsFirstCharacterIsAndWhatIsBeforeIsStillChecked() throws IOException {
    assertThat(problems(DOCUMENT.getBytes(Charset.forName("GBK"))))
        .containsExactly(
            FIRST_PROBLEM,
            "$.homeUnits[1].name: text at line 4, column 22 must be UTF-8 (not GBK or another), but"
                + " was 'byte BA'");
  }

  @Test
  void aBadByteInWhatIsSkippedIsRefusedToo() throws IOException {
    byte[] document = "{\"x\":\"?\"}".getBytes(UTF_8);
    document[6] = (byte) 0xC0;
    assertThat(problems(document))
        .last()
        .isEqualTo(
            "$.x: text at line 1, column 7 must be UTF-8 (not GBK or another), but was 'byte C0'");
  }

  @Test
  void aByteOrderMarkIsAcceptedAndIsNoColumn() throws IOException {
    assertThat(problems(Bytes.concat(MARK, "{}".getBytes(UTF_8)))).isEmpty();
    assertThat(problems(Bytes.concat(MARK, "{\"places\":x}".getBytes(UTF_8))))
        .containsExactly("$.places: must be valid JSON at line 1, column 11, but was 'x'");
  }

  @Test
  void binaryFilesAreRefused() throws IOException {
    assertThat(problems(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
        .containsExactly(
            "$: text at line 1, column 1 must be UTF-8 (not GBK or another), but was 'byte 89'");
    assertThat(problems(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}))
        .containsExactly("$: must be valid JSON at line 1, column 1");
    assertThat(problems(new byte[1000]))
        .containsExactly("$: must be UTF-8, but looks like UTF-16 or a binary file");
    assertThat(problems(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}))
        .containsExactly("$: must be JSON, but is a zip archive, such as an Excel workbook");
  }

  @Test
  void everyTruncatedFileIsRefused() throws IOException {
    byte[] whole = RegisterWriter.toBytes(Registers.everything());
    for (int length = 0; length < whole.length - 1; length++) {
      List<String> problems = problems(Arrays.copyOf(whole, length));
      assertThat(problems).as("cut to " + length + " bytes").hasSize(1);
      assertThat(problems.get(0)).doesNotContain("more", "Exception");
    }
    assertThat(problems(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
  }

  @Test
  void anEndInsideACharacterIsReportedAsAnEnd() throws IOException {
    byte[] document = "{\"homeUnits\":[{\"name\":\"杭".getBytes(UTF_8);
    assertThat(problems(Arrays.copyOf(document, document.length - 1)))
        .containsExactly(
            "$.homeUnits[0].name: must go on, but the document ends inside a character at line 1,"
                + " column 25");
    assertThat(problems(new byte[] {'{', '}', (byte) 0xE6})).hasSize(1);
  }

  @Test
  void anEndlessStreamIsRefusedAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    assertThatThrownBy(
            () -> RegisterReader.read(endless, Limits.STANDARD.withDocumentBytes(1 << 20)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("$: document must have at most 1048576 bytes");
  }

  @Test
  void problemsBeforeTheEndOfAnOversizedDocumentAreKept() throws IOException {
    assertThat(
            Entry.REGISTER_STREAM.problems(
                DOCUMENT.getBytes(UTF_8), Limits.STANDARD.withDocumentBytes(50)))
        .containsExactly(FIRST_PROBLEM, "$.homeUnits[1].id: document must have at most 50 bytes");
  }

  @Test
  void namesThatCollideAreAProblemAndNotADelay() throws IOException {
    // All have one hash code in Java; the parser's own table must not degenerate either.
    StringBuilder document = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      document.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 16; bit++) {
        document.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      document.append("\":1");
    }
    byte[] bytes = document.append("}").toString().getBytes(UTF_8);
    assertThat(problems(bytes)).hasSizeBetween(1, 101);
    assertThat(Entry.POLICY_BYTES.problems(bytes, Limits.STANDARD)).hasSizeBetween(1, 101);
  }

  @Test
  void aTextCannotForgeALineOfTheReport() throws IOException {
    String forged = "{\"a\\n$.people: all is well\":1,\"places\":\"x\\r\\n\\u2028\\u202Ey\"}";
    assertThat(problems(forged.getBytes(UTF_8))).hasSize(2);
  }

  @Test
  void anIdentityCardNumberIsNotRepeated() throws IOException {
    for (String number :
        List.of(
            "\"330106199003071234\"",
            "330106199003071234",
            "\"33010619900307123x\"",
            "\"330106 19900307 1234\"",
            "\"３３０１０６１９９００３０７１２３Ｘ\"",
            "\"" + "x".repeat(70) + "330106199003071234\"")) {
      for (String place : List.of("{\"id\":%s}", "%s", "{\"id\":\"p\",\"kind\":%s}")) {
        String document = "{\"people\":[{\"person\":" + place.formatted(number) + "}]}";
        assertThat(problems(document.getBytes(UTF_8)))
            .isNotEmpty()
            .noneMatch(problem -> problem.contains(number.replace("\"", "")))
            .noneMatch(problem -> problem.contains("3301"))
            .noneMatch(problem -> problem.contains("３３"));
      }
    }
  }

  @Test
  void aBrokenStreamIsNoProblemOfTheDocument() {
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream("{\"a\":".getBytes(UTF_8))) {
          @Override
          public int read(byte[] to, int offset, int length) throws IOException {
            int count = super.read(to, offset, length);
            if (count < 0) {
              throw new IOException("cable pulled");
            }
            return count;
          }
        };
    assertThatThrownBy(() -> RegisterReader.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("cable pulled");
  }

  @Test
  void aFileThatIsNotThereIsNoProblemOfTheDocument(@TempDir Path folder) {
    assertThatThrownBy(() -> RegisterReader.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aStreamIsReadToItsEndAndNotClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream source =
        new ByteArrayInputStream(RegisterWriter.toBytes(Scenario.compliant().content())) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    RegisterReader.read(source);
    assertThat(source.read()).isNegative();
    assertThat(closed).isFalse();
  }

  @Property(tries = 3_000)
  void whateverIsDoneToAFileItIsReadOrRefusedInOneLineAProblem(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) throws IOException {
    byte[] document = RegisterWriter.toBytes(Registers.everything());
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(document.length);
      switch (random.nextInt(4)) {
        case 0 -> document[at] = (byte) random.nextInt(256);
        case 1 -> document[at] = (byte) "{}[]\",:01\\".charAt(random.nextInt(10));
        case 2 -> document = Bytes.concat(Arrays.copyOf(document, at), tail(document, at + 1));
        default -> document = Bytes.concat(Arrays.copyOf(document, at), tail(document, at));
      }
    }
    byte[] changed = document;
    try {
      RegisterReader.read(changed);
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
      for (Problem problem : e.problems()) {
        assertThat(problem.path()).startsWith("$");
        assertThat(problem.toString()).matches("[^\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E]+");
        assertThat(problem.expected()).isNotBlank();
      }
    }
  }

  private static byte[] tail(byte[] document, int from) {
    return Arrays.copyOfRange(document, Math.min(from, document.length), document.length);
  }

  @Test
  void readingLeavesNothingBehindThatChangesTheNextReading() {
    byte[] document = RegisterWriter.toBytes(Registers.everything());
    assertThatCode(
            () -> {
              problems("{\"people\":[{\"id\":".getBytes(UTF_8));
              RegisterReader.read(document);
            })
        .doesNotThrowAnyException();
  }
}
