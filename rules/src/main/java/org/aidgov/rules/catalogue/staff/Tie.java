package org.aidgov.rules.catalogue.staff;

import java.util.Optional;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties somebody to the tour, and is to end with it.
 *
 * @param kind what it is
 * @param target to what: an id, or the name of a line of work
 * @param days on which days
 */
public record Tie(Kind kind, String target, DaySet days) {
  /** What ties somebody to a tour. */
  public enum Kind {
    /** 网格: being in a cell. */
    CELL(Scope.CELL),
    /** 办组: belonging to an office group. */
    GROUP(Scope.OFFICE_GROUP),
    /** 地方任职: a post held locally. */
    POST(Scope.UNIT),
    /** 指挥部工作: a task of the headquarters. */
    TASK(null),
    /** 临时党支部: taking part in a temporary branch. */
    TEMPORARY_BRANCH(Scope.BRANCH),
    /** 受援单位党支部: taking part in a branch of a recipient unit. */
    HOST_BRANCH(Scope.BRANCH),
    /** 网格长: heading a cell. */
    CELL_HEAD(Scope.CELL),
    /** 副网格长: standing in for the head of a cell. */
    CELL_DEPUTY(Scope.CELL),
    /** 党支部职务: a role in a branch. */
    BRANCH_ROLE(Scope.BRANCH),
    /** 办组长: heading an office group. */
    GROUP_HEAD(Scope.OFFICE_GROUP),
    /** 指挥部领导: a leading post at a headquarters. */
    LEADER(Scope.HEADQUARTERS);

    private final @Nullable Scope scope;

    Kind(@Nullable Scope scope) {
      this.scope = scope;
    }

    private Optional<Scope> scope() {
      return Optional.ofNullable(scope);
    }
  }

  /** Returns kind and target in one word, to tell the ties of somebody apart. */
  public String thing() {
    return kind + ":" + target;
  }

  /** Returns the target, for the words. */
  public FactValue what() {
    return kind.scope()
        .map(scope -> FactValue.of(new SubjectId(scope, target)))
        .orElseGet(() -> FactValue.of(WorkLine.valueOf(target)));
  }
}
