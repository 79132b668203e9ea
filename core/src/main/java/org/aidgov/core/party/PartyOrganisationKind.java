package org.aidgov.core.party;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.aidgov.core.value.CodeTable;

/** The kinds of Party organisation, with the national code of each (党组织类别代码). */
public enum PartyOrganisationKind {
  /** 党委: a Party committee. */
  COMMITTEE("611"),
  /** 党总支: a general branch. */
  GENERAL_BRANCH("621"),
  /** 党支部: a branch. */
  BRANCH("631"),
  /** 联合党支部: a joint branch. */
  JOINT_BRANCH("632"),
  /** 临时党委: a temporary committee. */
  TEMPORARY_COMMITTEE("911"),
  /** 临时党总支: a temporary general branch. */
  TEMPORARY_GENERAL_BRANCH("921"),
  /** 临时党支部: a temporary branch. */
  TEMPORARY_BRANCH("931"),
  /** 临时联合党支部: a temporary joint branch. */
  TEMPORARY_JOINT_BRANCH("932");

  private final String code;

  PartyOrganisationKind(String code) {
    this.code = code;
  }

  /** Returns the national code. */
  public String code() {
    return code;
  }

  /** Tells whether an organisation of this kind is temporary (9xx). */
  public boolean isTemporary() {
    return switch (this) {
      case TEMPORARY_COMMITTEE,
          TEMPORARY_GENERAL_BRANCH,
          TEMPORARY_BRANCH,
          TEMPORARY_JOINT_BRANCH ->
          true;
      case COMMITTEE, GENERAL_BRANCH, BRANCH, JOINT_BRANCH -> false;
    };
  }

  /** Tells whether an organisation of this kind is a branch, in which members are. */
  public boolean isBranch() {
    return switch (this) {
      case BRANCH, JOINT_BRANCH, TEMPORARY_BRANCH, TEMPORARY_JOINT_BRANCH -> true;
      case COMMITTEE, GENERAL_BRANCH, TEMPORARY_COMMITTEE, TEMPORARY_GENERAL_BRANCH -> false;
    };
  }

  /** Tells whether a branch of this kind is joint (联合). */
  public boolean isJoint() {
    return this == JOINT_BRANCH || this == TEMPORARY_JOINT_BRANCH;
  }

  /** Returns the national codes as a table, ready for a host's mapper. */
  public static CodeTable<PartyOrganisationKind> nationalCodes() {
    return CodeTable.of(
        "Party organisation",
        Arrays.stream(values())
            .collect(ImmutableMap.toImmutableMap(PartyOrganisationKind::code, kind -> kind)));
  }
}
