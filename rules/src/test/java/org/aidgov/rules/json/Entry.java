package org.aidgov.rules.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.InvalidInputException;

/** The ways into the package, each of which has to be as strict as the others. */
enum Entry {
  REGISTER_BYTES {
    @Override
    void read(byte[] document, Limits limits) {
      RegisterReader.read(document, limits);
    }
  },
  REGISTER_STREAM {
    @Override
    void read(byte[] document, Limits limits) throws IOException {
      RegisterReader.read(slow(document), limits);
    }
  },
  REGISTER_FILE {
    @Override
    void read(byte[] document, Limits limits) throws IOException {
      inFile(document, file -> RegisterReader.read(file, limits));
    }
  },
  POLICY_BYTES {
    @Override
    void read(byte[] document, Limits limits) {
      PolicyReader.read(TestPolicy.policy(), document, limits);
    }
  },
  POLICY_STREAM {
    @Override
    void read(byte[] document, Limits limits) throws IOException {
      PolicyReader.read(TestPolicy.policy(), slow(document), limits);
    }
  },
  POLICY_FILE {
    @Override
    void read(byte[] document, Limits limits) throws IOException {
      inFile(document, file -> PolicyReader.read(TestPolicy.policy(), file, limits));
    }
  };

  abstract void read(byte[] document, Limits limits) throws IOException;

  boolean isOfPolicies() {
    return name().startsWith("POLICY");
  }

  /** Returns the problems of a document, one a string, the omitted ones together. */
  List<String> problems(byte[] document, Limits limits) throws IOException {
    try {
      read(document, limits);
      return List.of();
    } catch (InvalidInputException e) {
      return new ArrayList<>(String.valueOf(e.getMessage()).lines().toList());
    }
  }

  /** A stream that hands over a byte at a time, as a slow connection may. */
  static InputStream slow(byte[] document) {
    return new FilterInputStream(new ByteArrayInputStream(document)) {
      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        return super.read(to, offset, Math.min(length, 1));
      }
    };
  }

  private interface Reading {
    void from(Path file) throws IOException;
  }

  private static void inFile(byte[] document, Reading reading) throws IOException {
    Path file = Files.createTempFile("document", ".json");
    try {
      Files.write(file, document);
      reading.from(file);
    } finally {
      Files.delete(file);
    }
  }
}
