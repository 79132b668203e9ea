package org.aidgov.rules.json;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** What a type of record consists of. Found out once a type. */
final class Shape {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          try {
            return new Shape(type);
          } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be accessible", e);
          }
        }
      };

  private final Class<?> type;
  private final ImmutableList<Component> components;
  private final MethodHandle constructor;

  private Shape(Class<?> type) throws ReflectiveOperationException {
    this.type = type;
    RecordComponent[] declared = type.getRecordComponents();
    ImmutableList.Builder<Component> all = ImmutableList.builder();
    for (RecordComponent component : declared) {
      all.add(Component.of(component, LOOKUP));
    }
    components = all.build();
    Class<?>[] types =
        Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
    constructor =
        LOOKUP
            .unreflectConstructor(type.getDeclaredConstructor(types))
            .asSpreader(Object[].class, types.length)
            .asType(MethodType.methodType(Object.class, Object[].class));
  }

  /** Returns the shape of a type of record. */
  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  List<Component> components() {
    return components;
  }

  /**
   * Makes a record.
   *
   * @param values one a component; null where it is absent
   * @throws IllegalArgumentException if the type refuses the values
   */
  Object make(Object[] values) {
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(type + " must throw no checked exception", e);
    }
  }
}
