package org.aidgov.benchmarks.dto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Reads registers by Jackson, without any of the library's checks. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final ObjectReader TYPED = MAPPER.readerFor(RegisterDto.class);
  private static final ObjectReader TEXTS = MAPPER.readerFor(TextRegister.class);
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Returns how many tokens a document has. */
  public static int tokens(byte[] document) throws IOException {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(document)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Returns a register as texts. */
  public static TextRegister texts(byte[] document) throws IOException {
    return TEXTS.readValue(document);
  }

  /** Returns a register as plain types. */
  public static RegisterDto typed(byte[] document) throws IOException {
    return TYPED.readValue(document);
  }
}
