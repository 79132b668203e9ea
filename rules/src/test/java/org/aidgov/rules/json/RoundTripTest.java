package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read as the same again. */
class RoundTripTest {
  private static RegisterContent read(byte[] document) throws IOException {
    return Document.<RegisterContent, RegisterContent>read(
        new ByteArrayInputStream(document),
        Limits.STANDARD,
        RegisterContent.class,
        (content, problems) -> content);
  }

  @Property
  void anyContentIsReadAsItWasWritten(@ForAll long seed) throws IOException {
    RegisterContent content = new RandomRecords(seed).make(RegisterContent.class);
    byte[] written = RegisterWriter.toBytes(content);
    RegisterContent read = read(written);
    assertThat(read).isEqualTo(content);
    assertThat(RegisterWriter.toBytes(read)).isEqualTo(written);
  }

  /** The link shows what becomes of the old file: whoever is reading it reads it to its end. */
  @Test
  void aFileIsReplacedOnceTheNewOneIsWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("register.json");
    RegisterWriter.write(RegisterContent.builder().build(), file);
    byte[] before = Files.readAllBytes(file);
    Path link = Files.createLink(folder.resolve("link"), file);

    RegisterWriter.write(Registers.everything(), file);

    assertThat(Files.readAllBytes(link)).isEqualTo(before);
    assertThat(Files.readAllBytes(file)).isEqualTo(RegisterWriter.toBytes(Registers.everything()));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aLinkLeadsToTheSameFileStill(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("register.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    RegisterWriter.write(Registers.everything(), link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllBytes(file)).isEqualTo(RegisterWriter.toBytes(Registers.everything()));
  }

  @Test
  void aRegisterOfEveryTypeIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
    RegisterContent content = Registers.everything();
    Path file = folder.resolve("register.json");
    RegisterWriter.write(content, file);
    assertThat(RegisterReader.read(file).content()).isEqualTo(content);
  }

  @Property
  void contentsPutTogetherHaveAllThatEachHas(@ForAll long seed)
      throws ReflectiveOperationException {
    RegisterContent one = new RandomRecords(seed).make(RegisterContent.class);
    RegisterContent other = new RandomRecords(~seed).make(RegisterContent.class);
    RegisterContent both = RegisterContent.together(List.of(one, other));
    for (RecordComponent list : RegisterContent.class.getRecordComponents()) {
      List<Object> expected = new ArrayList<>((List<?>) list.getAccessor().invoke(one));
      expected.addAll((List<?>) list.getAccessor().invoke(other));
      assertThat((List<?>) list.getAccessor().invoke(both)).isEqualTo(expected);
    }
  }

  @Test
  void aPartOfARegisterIsReadThoughItNamesWhatIsNotThere() {
    RegisterContent part =
        RegisterContent.builder().people(Registers.everything().people()).build();
    byte[] document = RegisterWriter.toBytes(part);
    assertThat(RegisterReader.readContent(document, Limits.STANDARD)).isEqualTo(part);
    assertThatThrownBy(() -> RegisterReader.read(document))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void anEmptyRegisterIsReadAsItWasWritten() {
    RegisterContent empty = RegisterContent.builder().build();
    assertThat(RegisterWriter.toBytes(empty)).asString(UTF_8).isEqualTo("{}\n");
    assertThat(RegisterReader.read(RegisterWriter.toBytes(empty)).content()).isEqualTo(empty);
  }

  /** Otherwise the test above would show nothing for what is not there. */
  @Test
  void theRegisterOfEveryTypeHasAValueForEveryField() {
    Set<String> used = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    visit(Registers.everything(), used, fields);
    assertThat(used).isEqualTo(fields).hasSizeGreaterThan(150);
  }

  private static void visit(Object value, Set<String> used, Set<String> fields) {
    if (value instanceof Collection<?> list) {
      list.forEach(entry -> visit(entry, used, fields));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> visit(present, used, fields));
    } else if (value instanceof Record && !Binders.isMadeFromText(value.getClass())) {
      for (RecordComponent declared : value.getClass().getRecordComponents()) {
        fields.add(value.getClass().getSimpleName() + "." + declared.getName());
      }
      for (Component component : Shape.of(value.getClass()).components()) {
        Object part = component.of(value);
        if (!component.omission().concerns(part)) {
          used.add(value.getClass().getSimpleName() + "." + component.name());
        }
        visit(part, used, fields);
      }
    }
  }

  @Test
  void eachEntryIsOnALineOfItsOwn() {
    String written = new String(RegisterWriter.toBytes(Scenario.compliant().content()), UTF_8);
    assertThat(written)
        .startsWith(
            """
            {
            "batches":[
            {"key":"zhejiang/10","days":"2020-02-01/2023-05-01"}
            ],
            "places":[
            {"id":"aksu","name":"阿克苏市","kind":"CITY"}
            ],
            "units":[
            {"id":"u-hospital","name":"阿克苏市医院","kind":"HOSPITAL","place":"aksu","lines":["LOCAL"],"hours":[{"region":"xinjiang","days":"2020-03-01/..","seasons":[{"from":"05-01","sessions":["10:00-14:00","16:00-20:00"]},{"from":"10-01","sessions":["10:00-14:00","15:30-19:30"]}]}]},
            """)
        .endsWith("\n]\n}\n")
        .doesNotContain("\r", "null", "[]", "known");
    assertThat(written.lines().filter(line -> line.startsWith("{\"person\":"))).hasSize(8);
  }

  @Test
  void theMachineDoesNotMatter() {
    byte[] here = RegisterWriter.toBytes(Registers.everything());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.getProperty("line.separator");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("line.separator", "\r\n");
      assertThat(RegisterWriter.toBytes(Registers.everything())).isEqualTo(here);
      assertThat(RegisterReader.read(here).content()).isEqualTo(Registers.everything());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("line.separator", separator);
    }
  }
}
