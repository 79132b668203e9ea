package org.aidgov.rules.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Id;
import org.aidgov.core.value.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the schema of a type of record, with what the sources say of its fields. */
final class SchemaOfTypes {
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  private final Sources sources = new Sources();
  private final SchemaGenerator generator;

  SchemaOfTypes() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                new JacksonModule(
                    JacksonOption.RESPECT_JSONPROPERTY_REQUIRED,
                    JacksonOption.RESPECT_JSONPROPERTY_ORDER))
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FLATTENED_ENUMS)
            .without(Option.FLATTENED_OPTIONALS); // it lets null stand for absent
    config
        .forTypesInGeneral()
        .withDefinitionNamingStrategy(new Names())
        .withDescriptionResolver(this::description)
        .withArrayUniqueItemsResolver(
            type -> type.getType().isInstanceOf(Set.class) ? Boolean.TRUE : null)
        .withCustomDefinitionProvider(
            (type, context) -> {
              ObjectNode text =
                  text(type.getErasedType(), context.getGeneratorConfig().createObjectNode());
              return text == null ? null : new CustomDefinition(text);
            });
    config
        .forFields()
        .withTargetTypeOverridesResolver(SchemaOfTypes::withoutOptional)
        .withDescriptionResolver(
            field ->
                field.isFakeContainerItemScope()
                    ? null
                    : sources.ofComponent(
                        field.getDeclaringType().getErasedType(), field.getName()));
    generator = new SchemaGenerator(config.build());
  }

  /** Returns the schema as text that ends with a line end. */
  String of(Type type) {
    ObjectNode schema = generator.generateSchema(type);
    schema.put("title", "Register of an aid headquarters");
    return schema.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static @Nullable List<ResolvedType> withoutOptional(FieldScope field) {
    return field.getType().isInstanceOf(Optional.class)
        ? List.of(field.getTypeParameterFor(Optional.class, 0))
        : null;
  }

  private @Nullable String description(TypeScope scope) {
    Class<?> type = scope.getType().getErasedType();
    return type.isRecord() ? sources.ofType(type) : null;
  }

  /** Returns the schema of what is text in JSON, or null for other types. */
  private @Nullable ObjectNode text(Class<?> type, ObjectNode schema) {
    schema.put("type", "string");
    if (type == String.class) {
      return schema.put("maxLength", Texts.LONGEST).put("description", "text of one line");
    } else if (type == LocalDate.class) {
      return pattern(schema, DAY, "a day from 1949-01-01 to 2199-12-31");
    } else if (type == DayRange.class) {
      return pattern(
          schema,
          DAY + "/(" + DAY + "|\\.\\.)",
          "first day, and the first day not included, or .. for an open end");
    } else if (type == BatchKey.class) {
      return pattern(schema, "[a-z]{1,32}/[1-9][0-9]{0,2}", "province and number of a batch");
    } else if (type == Moment.class) {
      return pattern(schema, DAY + "T" + TIME, "a minute in Beijing time");
    } else if (type == ClockRange.class) {
      return pattern(
          schema,
          TIME + "-(" + TIME + "|24:00)",
          "from a time of the clock until another; one that ends no later than it starts goes on"
              + " past midnight");
    } else if (type == MonthAndDay.class) {
      return pattern(schema, "[0-9]{2}-[0-9]{2}", "a day that is there in every year");
    } else if (Id.class.isAssignableFrom(type)) {
      return pattern(schema, "[a-zA-Z0-9][a-zA-Z0-9._:/-]{0,63}", sources.ofType(type));
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        schema.withArray("enum").add(((Enum<?>) constant).name());
      }
      return schema.put("description", sources.ofConstants(type));
    }
    return null;
  }

  private static ObjectNode pattern(ObjectNode schema, String pattern, String description) {
    return schema.put("pattern", "^" + pattern + "$").put("description", description);
  }

  /** Names a nested type after the type it is part of as well. */
  private static final class Names extends DefaultSchemaDefinitionNamingStrategy {
    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      Class<?> type = key.getType().getErasedType();
      if (type == String.class) {
        return "Text";
      }
      Class<?> host = type.getNestHost();
      return (host == type ? "" : host.getSimpleName()) + type.getSimpleName();
    }
  }
}
