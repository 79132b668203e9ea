package org.aidgov.rules.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.aidgov.core.value.PolicyDays;
import org.jspecify.annotations.Nullable;

/** The binders of all types, made once each. */
final class Binders {
  private static final Map<Type, Binder> ALL = new ConcurrentHashMap<>();
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final int LONGEST_INT = 11;
  private static final ClassValue<Boolean> MADE_FROM_TEXT =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return creator(type) != null;
        }
      };

  private Binders() {}

  /**
   * Returns the binder of a type: text, whole number, boolean, day, enum, record, anything with a
   * creator from text, and {@link Optional}, {@link List}, {@link Set} and {@link Map} of these.
   *
   * @throws IllegalArgumentException for another type
   */
  static Binder of(Type type) {
    Binder known = ALL.get(type);
    if (known == null) {
      known = make(type); // twice at worst; not inside computeIfAbsent, since it comes back here
      ALL.put(type, known);
    }
    return known;
  }

  /** Returns a number that no other binder has. */
  static int number() {
    return NUMBERS.getAndIncrement();
  }

  private static Binder make(Type type) {
    if (type instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      Binder last = of(arguments[arguments.length - 1]);
      if (of.getRawType() == Optional.class) {
        return optional(last);
      }
      return of.getRawType() == Map.class
          ? new MapBinder(last)
          : new ListBinder(last, of.getRawType() == Set.class);
    }
    return make((Class<?>) type);
  }

  private static Binder make(Class<?> type) {
    if (type == String.class) {
      return text(string -> string);
    } else if (type == LocalDate.class) {
      return text(PolicyDays::parse);
    } else if (type == int.class) {
      return Binders::wholeNumber;
    } else if (type == boolean.class) {
      return Binders::flag;
    } else if (type.isEnum()) {
      return constants(type);
    }
    MethodHandle creator = creator(type);
    return creator != null ? text(calling(creator)) : new RecordBinder(Shape.of(type));
  }

  private static Binder optional(Binder value) {
    if (value instanceof TextBinder text) {
      return text.optional(); // then the Optional is shared, too
    }
    return document -> {
      Object present = value.bind(document);
      return present == null ? null : Optional.of(present);
    };
  }

  private static Binder text(Function<String, Object> parse) {
    return new TextBinder("must be text", parse);
  }

  private static Binder constants(Class<?> type) {
    ImmutableMap<String, Object> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(c -> ((Enum<?>) c).name(), c -> c));
    String expected = "must be one of " + String.join(", ", constants.keySet());
    return new TextBinder(
        expected,
        text -> {
          Object constant = constants.get(text);
          if (constant == null) {
            throw new IllegalArgumentException(expected + ", but was '" + text + "'");
          }
          return constant;
        });
  }

  private static @Nullable Object wholeNumber(Document document) throws IOException {
    JsonParser parser = document.parser();
    boolean whole = parser.hasToken(JsonToken.VALUE_NUMBER_INT);
    if (whole || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      int length = parser.getTextLength();
      if (length > document.limits().numberLength()) {
        return document.refuse(
            "number must have at most " + document.limits().numberLength() + " characters");
      }
      if (whole && length <= LONGEST_INT) {
        long value = parser.getLongValue();
        if (value == (int) value) {
          return (int) value;
        }
      }
    }
    return document.refuse("must be a whole number of at most " + Integer.MAX_VALUE);
  }

  private static @Nullable Object flag(Document document) throws IOException {
    JsonToken token = document.parser().currentToken();
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? (Object) (token == JsonToken.VALUE_TRUE)
        : document.refuse("must be true or false");
  }

  /** Tells whether values of a type are text in JSON; {@code toString} then returns that text. */
  static boolean isMadeFromText(Class<?> type) {
    return MADE_FROM_TEXT.get(type);
  }

  /** Returns what makes a value from text alone, if the type says so by its annotations. */
  private static @Nullable MethodHandle creator(Class<?> type) {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (isCreator(constructor, constructor.getParameterTypes())) {
          return lookup.unreflectConstructor(constructor);
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (isCreator(method, method.getParameterTypes())) {
          return lookup.unreflect(method);
        }
      }
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(type + " must be accessible", e);
    }
  }

  private static boolean isCreator(AnnotatedElement element, Class<?>[] parameters) {
    return element.isAnnotationPresent(JsonCreator.class)
        && Arrays.equals(parameters, new Class<?>[] {String.class});
  }

  private static Function<String, Object> calling(MethodHandle creator) {
    MethodHandle exact = creator.asType(MethodType.methodType(Object.class, String.class));
    return text -> {
      try {
        return exact.invokeExact(text);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(creator + " must throw no checked exception", e);
      }
    };
  }
}
