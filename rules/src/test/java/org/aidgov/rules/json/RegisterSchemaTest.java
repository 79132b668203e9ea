package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RegisterSchemaTest {
  private static final Path COMMITTED =
      Path.of("src/main/resources/org/aidgov/rules/json/register.schema.json");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());

  private static String schema() {
    return new SchemaOfTypes().of(RegisterContent.class);
  }

  private static Iterable<ValidationMessage> problems(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  private static String written(RegisterContent content) {
    return new String(RegisterWriter.toBytes(content), UTF_8);
  }

  /** Rewrite it with {@code -Dschema=rewrite}; it is shipped from the next build on. */
  @Test
  void theCommittedSchemaIsThatOfTheTypesAndIsShipped() throws IOException {
    if ("rewrite".equals(System.getProperty("schema"))) {
      Files.writeString(COMMITTED, schema());
    } else {
      assertThat(Files.readString(COMMITTED)).isEqualTo(schema()).endsWith("}\n");
      assertThat(RegisterSchema.text()).isEqualTo(schema());
    }
  }

  @Test
  void acceptsWhatIsWritten() {
    assertThat(problems(written(Registers.everything()))).isEmpty();
    assertThat(problems(written(Scenario.compliant().content()))).isEmpty();
  }

  @Property(tries = 100)
  void acceptsWhateverIsWritten(@ForAll long seed) {
    RegisterContent content = new RandomRecords(seed).make(RegisterContent.class);
    assertThat(problems(written(content))).isEmpty();
  }

  @Test
  void refusesAnUnknownField() {
    String written = written(Registers.everything());
    assertThat(problems(written.replaceFirst("\"kind\"", "\"kin\":1,\"kind\""))).isNotEmpty();
    assertThat(problems("{\"persons\":[]}")).isNotEmpty();
  }

  @Test
  void refusesABadDay() {
    String written = written(Registers.everything());
    assertThat(problems(written.replaceFirst("2020-03-01/2023-04-11", "2020-03-01"))).isNotEmpty();
    assertThat(problems(written.replaceFirst("\"on\":\"2020-03-20\"", "\"on\":\"20.3.2020\"")))
        .isNotEmpty();
  }

  @Test
  void refusesAMissingField() {
    String written = written(Registers.everything());
    assertThat(problems(written.replaceFirst("\"name\":\"阿克苏市\",", ""))).isNotEmpty();
  }

  @Test
  void refusesNullAnUnknownConstantAndABadId() {
    String written = written(Registers.everything());
    assertThat(problems(written.replaceFirst("\"阿克苏市\"", "null"))).isNotEmpty();
    assertThat(problems(written.replaceFirst("\"张三\"", "null"))).isNotEmpty();
    assertThat(problems(written.replaceFirst("\"CITY\"", "\"TOWN\""))).isNotEmpty();
    assertThat(problems(written.replaceFirst("\"aksu\"", "\"阿克苏\""))).isNotEmpty();
  }
}
