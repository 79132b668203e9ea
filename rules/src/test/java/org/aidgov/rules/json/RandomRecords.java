package org.aidgov.rules.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Id;
import org.aidgov.core.value.PolicyDays;

/** Makes records of any type of the model; what a constructor refuses is made anew. */
final class RandomRecords {
  private static final int FIRST = (int) PolicyDays.FIRST.toEpochDay();
  private static final int LAST = (int) PolicyDays.LAST.toEpochDay();
  private static final String[] TEXTS = {
    "a",
    "é",
    "张三",
    "𠮷😀",
    "\"quoted\"",
    "back\\slash",
    "</script>",
    "a\u00a0b",
    "{}",
    "null",
    "'",
    "/",
    "~"
  };

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  <T> T make(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType of) {
      Type content = of.getActualTypeArguments()[0];
      if (of.getRawType() == Optional.class) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value(content));
      }
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        values.add(value(content));
      }
      return of.getRawType() == Set.class ? new TreeSet<>(values) : values;
    }
    return value((Class<?>) type);
  }

  private Object value(Class<?> type) {
    if (type == String.class) {
      return text();
    } else if (type == int.class) {
      return random.nextInt(12);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(FIRST + random.nextInt(LAST - FIRST + 1));
    } else if (type == DayRange.class) {
      return days();
    } else if (type == BatchKey.class) {
      return new BatchKey("zhejiang", 1 + random.nextInt(999));
    } else if (type == Moment.class) {
      return new Moment(
          LocalDate.ofEpochDay(FIRST + random.nextInt(LAST - FIRST + 1)),
          LocalTime.of(random.nextInt(24), random.nextInt(60)));
    } else if (type == ClockRange.class) {
      return ClockRange.parse(clock(random.nextInt(24)) + "-" + clock(1 + random.nextInt(24)));
    } else if (type == MonthAndDay.class) {
      return new MonthAndDay(1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    return record(type);
  }

  private static String clock(int hour) {
    return (hour < 10 ? "0" : "") + hour + ":00";
  }

  private DayRange days() {
    int from = FIRST + random.nextInt(LAST - FIRST);
    LocalDate first = LocalDate.ofEpochDay(from);
    return switch (random.nextInt(3)) {
      case 0 -> DayRange.ALWAYS;
      case 1 -> DayRange.openFrom(first);
      default -> DayRange.of(first, LocalDate.ofEpochDay(from + 1 + random.nextInt(LAST - from)));
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    return text.toString();
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    for (int attempt = 0; attempt < 10_000; attempt++) {
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
          values[i] =
              Id.class.isAssignableFrom(type)
                  ? "i" + random.nextInt(100)
                  : value(components[i].getGenericType());
        }
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException(e);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no " + type + " after 10000 attempts");
  }
}
