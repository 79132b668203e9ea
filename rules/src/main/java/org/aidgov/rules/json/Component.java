package org.aidgov.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.base.Suppliers;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A component of a record, as its annotations say JSON should have it.
 *
 * @param name the name of the field
 * @param type the declared type
 * @param isRequired whether the field must be there
 * @param omission which values are left out
 * @param accessor asks a record for the component: (Object)Object; made when it is first needed,
 *     since it is not for reading
 */
record Component(
    SerializedString name,
    Type type,
    boolean isRequired,
    Omission omission,
    Supplier<MethodHandle> accessor) {
  /** Which values are left out of JSON; read back, their absence means the same. */
  enum Omission {
    NOTHING,
    ABSENT,
    EMPTY,
    ZERO,
    ALWAYS;

    boolean concerns(Object value) {
      return switch (this) {
        case NOTHING -> false;
        case ABSENT -> value.equals(Optional.empty());
        case EMPTY -> value instanceof Collection<?> list && list.isEmpty();
        case ZERO -> value.equals(0);
        case ALWAYS -> value.equals(DayRange.ALWAYS);
      };
    }
  }

  static Component of(RecordComponent component, MethodHandles.Lookup lookup) {
    Method accessor = component.getAccessor();
    JsonProperty property = accessor.getAnnotation(JsonProperty.class);
    return new Component(
        new SerializedString(component.getName()),
        component.getGenericType(),
        property != null && property.required(),
        omission(accessor),
        Suppliers.memoize(() -> handle(accessor, lookup)));
  }

  private static MethodHandle handle(Method accessor, MethodHandles.Lookup lookup) {
    try {
      return lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(accessor + " must be accessible", e);
    }
  }

  private static Omission omission(Method accessor) {
    if (accessor.isAnnotationPresent(OmitAlways.class)) {
      return Omission.ALWAYS;
    }
    JsonInclude include = accessor.getAnnotation(JsonInclude.class);
    return include == null
        ? Omission.NOTHING
        : switch (include.value()) {
          case NON_ABSENT -> Omission.ABSENT;
          case NON_EMPTY -> Omission.EMPTY;
          case NON_DEFAULT -> Omission.ZERO;
          case ALWAYS, USE_DEFAULTS -> Omission.NOTHING;
          case NON_NULL, CUSTOM ->
              throw new IllegalArgumentException(accessor + " must not say " + include.value());
        };
  }

  /** Returns the value that a record has. */
  Object of(Object owner) {
    try {
      return accessor.get().invokeExact(owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(name + " must not throw", e);
    }
  }
}
