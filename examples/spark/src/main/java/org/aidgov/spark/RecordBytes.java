package org.aidgov.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.value.DayRange;

/**
 * Records of the library as bytes, for the way between machines with the same version of it. A text
 * or type is there in full once, and as a number from then on.
 */
final class RecordBytes {
  private static final String OURS = "org.aidgov.";

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private RecordBytes() {}

  /** Returns a record as bytes. */
  static byte[] of(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Writer(new DataOutputStream(bytes)).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the record that was made into bytes.
   *
   * @throws UncheckedIOException if the bytes end too early
   */
  static <T extends Record> T read(byte[] bytes, Class<T> type) {
    try {
      return type.cast(new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).read());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes must be those of a record", e);
    }
  }

  /** What there is to write. */
  private enum Kind {
    NUMBER,
    FLAG,
    TEXT,
    DAY,
    TIME,
    DAYS,
    HOURS,
    CONSTANT,
    LIST,
    OPTIONAL,
    MAP,
    SORTED_MAP,
    RECORD;

    private static final ImmutableList<Kind> ALL = ImmutableList.copyOf(values());
  }

  private static final class Writer {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Object value) throws IOException {
      if (value instanceof Record) {
        kind(Kind.RECORD);
        text(value.getClass().getName());
        for (RecordComponent component : SHAPES.get(value.getClass()).components()) {
          write(part(value, component));
        }
      } else if (value instanceof List<?> list) {
        kind(Kind.LIST);
        out.writeInt(list.size());
        for (Object entry : list) {
          write(entry);
        }
      } else if (value instanceof Map<?, ?> map) {
        kind(map instanceof SortedMap ? Kind.SORTED_MAP : Kind.MAP);
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          text((String) entry.getKey());
          write(entry.getValue());
        }
      } else if (value instanceof Optional<?> optional) {
        kind(Kind.OPTIONAL);
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
          write(optional.get());
        }
      } else {
        single(value);
      }
    }

    private void single(Object value) throws IOException {
      if (value instanceof Integer number) {
        kind(Kind.NUMBER);
        out.writeInt(number);
      } else if (value instanceof Boolean flag) {
        kind(Kind.FLAG);
        out.writeBoolean(flag);
      } else if (value instanceof Enum<?> constant) {
        kind(Kind.CONSTANT);
        text(constant.getDeclaringClass().getName());
        text(constant.name());
      } else if (value instanceof LocalDate day) {
        kind(Kind.DAY);
        out.writeLong(day.toEpochDay());
      } else if (value instanceof LocalTime time) {
        kind(Kind.TIME);
        out.writeLong(time.toNanoOfDay());
      } else if (value instanceof String text) {
        kind(Kind.TEXT);
        text(text);
      } else if (value instanceof DayRange days) {
        kind(Kind.DAYS);
        text(days.toString());
      } else if (value instanceof ClockRange hours) {
        kind(Kind.HOURS);
        text(hours.toString());
      } else {
        throw new IllegalArgumentException("value must be of a known kind: " + value.getClass());
      }
    }

    private void kind(Kind kind) throws IOException {
      out.writeByte(Kind.ALL.indexOf(kind));
    }

    private void text(String text) throws IOException {
      Integer before = texts.putIfAbsent(text, texts.size());
      out.writeInt(before == null ? -1 : before);
      if (before == null) {
        out.writeUTF(text);
      }
    }

    private static Object part(Object value, RecordComponent component) {
      try {
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records of the library can be read", e);
      }
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Object read() throws IOException {
      return switch (Kind.ALL.get(in.readByte())) {
        case NUMBER -> in.readInt();
        case FLAG -> in.readBoolean();
        case TEXT -> text();
        case DAY -> LocalDate.ofEpochDay(in.readLong());
        case TIME -> LocalTime.ofNanoOfDay(in.readLong());
        case DAYS -> DayRange.parse(text());
        case HOURS -> ClockRange.parse(text());
        case CONSTANT -> constant(type(text()), text());
        case LIST -> list();
        case OPTIONAL -> in.readBoolean() ? Optional.of(read()) : Optional.empty();
        case MAP -> map(ImmutableMap.builder());
        case SORTED_MAP -> map(ImmutableSortedMap.<String, Object>naturalOrder());
        case RECORD -> record();
      };
    }

    private static Object constant(Class<?> type, String name) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("constant must be known here, but was '" + name + "'");
    }

    private ImmutableList<Object> list() throws IOException {
      int size = in.readInt();
      ImmutableList.Builder<Object> list = ImmutableList.builder();
      for (int i = 0; i < size; i++) {
        list.add(read());
      }
      return list.build();
    }

    private ImmutableMap<String, Object> map(ImmutableMap.Builder<String, Object> map)
        throws IOException {
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        map.put(text(), read());
      }
      return map.buildOrThrow();
    }

    private Object record() throws IOException {
      Shape shape = SHAPES.get(type(text()));
      Object[] parts = new Object[shape.components().size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = read();
      }
      try {
        return shape.constructor().newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records of the library can be made", e);
      }
    }

    private String text() throws IOException {
      int before = in.readInt();
      if (before >= 0) {
        return texts.get(before);
      }
      String text = in.readUTF();
      texts.add(text);
      return text;
    }

    private static Class<?> type(String name) {
      if (!name.startsWith(OURS)) {
        throw new IllegalArgumentException("type must be of the library, but was '" + name + "'");
      }
      try {
        return Class.forName(name, true, RecordBytes.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException("type must be known here, but was '" + name + "'", e);
      }
    }
  }

  private record Shape(List<RecordComponent> components, Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(components, type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("each record has this constructor", e);
      }
    }
  }
}
