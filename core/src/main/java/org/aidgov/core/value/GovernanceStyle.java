package org.aidgov.core.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The house style of generated values: the interface is the API, the implementation is hidden. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "branch:branches",
      "batch:batches",
      "status:statuses",
      "headquarters:headquarters",
      "person:people",
      "body:bodies",
      "emergency:emergencies",
      "self:selves",
      "series:series"
    },
    // Otherwise generated code asks every consumer for two more modules.
    allowedClasspathAnnotations = {Override.class})
public @interface GovernanceStyle {}
