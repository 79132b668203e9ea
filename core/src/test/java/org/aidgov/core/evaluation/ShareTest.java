package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.value.CalendarPeriod;
import org.junit.jupiter.api.Test;

class ShareTest {
  /** A record, an enum, or a class that says how it is made: hosts and clusters send findings. */
  @Test
  void isMadeOfWhatJacksonCanWriteAndRead() {
    Set<Class<?>> parts = new LinkedHashSet<>();
    collect(Share.class, parts);

    assertThat(parts).contains(Finding.class, Condition.class, CalendarPeriod.class, Moment.class);
    assertThat(parts)
        .allMatch(
            part -> part.isRecord() || part.isEnum() || part.isSealed() || saysHowItIsMade(part));
  }

  private static boolean saysHowItIsMade(Class<?> part) {
    return Stream.<Executable>concat(
            Stream.of(part.getDeclaredConstructors()), Stream.of(part.getDeclaredMethods()))
        .anyMatch(one -> one.isAnnotationPresent(JsonCreator.class));
  }

  private static void collect(Type type, Set<Class<?>> to) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, to));
    } else if (type instanceof Class<?> part
        && part.getName().startsWith("org.aidgov.")
        && to.add(part)) {
      if (part.isSealed()) {
        Stream.of(part.getPermittedSubclasses()).forEach(kind -> collect(kind, to));
      } else if (part.isRecord()) {
        Stream.of(part.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(component -> collect(component, to));
      }
    }
  }
}
