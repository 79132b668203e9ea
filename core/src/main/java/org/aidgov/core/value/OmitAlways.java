package org.aidgov.core.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Leaves days that are {@link DayRange#ALWAYS} out of JSON; read back, their absence means that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmitAlways.Filter.class)
public @interface OmitAlways {
  /** Is equal to the values to be left out, as Jackson asks of a filter. */
  final class Filter {
    /** Called by Jackson. */
    public Filter() {}

    @Override
    public boolean equals(@Nullable Object value) {
      return value == null || DayRange.ALWAYS.equals(value);
    }

    @Override
    public int hashCode() {
      return DayRange.ALWAYS.hashCode();
    }
  }
}
