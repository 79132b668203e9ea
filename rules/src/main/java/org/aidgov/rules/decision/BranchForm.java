package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.rules.catalogue.party.Members;

/** Which form may the temporary branch of an office group take (组建形式)? */
public final class BranchForm {
  private BranchForm() {}

  /** A form of the branch of an office group. */
  public enum Form {
    /** 单独组建: a branch of its own. */
    OWN,
    /** 联合组建: a joint branch with neighbouring groups. */
    JOINT,
    /** 分设: several branches, with a level above them. */
    SPLIT,
    /** 不设: none, for there is no member. */
    NONE,
    /** 不明: it depends on people of whom nobody knows whether they are members. */
    UNKNOWN
  }

  /**
   * Returns the form. Only formal members count towards a branch of its own; probationary ones
   * belong to a branch all the same.
   *
   * @throws IllegalArgumentException if the register does not have the group, or the policy lacks
   *     the numbers of PTY-008, PTY-009 or PTY-011
   */
  public static Answer<Form> of(RegisterView view, OfficeGroupId id, Policy policy) {
    GroupView group =
        view.group(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("the register has no office group '" + id + "'"));
    LocalDate day = view.asOf();
    Parameter.Value least = Questions.number(policy, "PTY-008.least", day);
    Parameter.Value most = Questions.number(policy, "PTY-011.most", day);
    int formal = group.count(Members.FORMAL);
    int members = group.count(Members.MEMBERS);
    int unknown = group.count(Members.UNKNOWN);
    Form form = form(formal, members, least, most);
    if (form != form(formal + unknown, members + unknown, least, most)) {
      return answer(
          Form.UNKNOWN,
          Answer.Reason.of("branch-form.unknown").with("unknown", FactValue.of(unknown)),
          group);
    }
    return switch (form) {
      case NONE, UNKNOWN -> answer(form, Answer.Reason.of("branch-form.none"), group);
      case SPLIT -> answer(form, counted("branch-form.split", members, most), group);
      case OWN -> answer(form, counted("branch-form.own", formal, least), group);
      case JOINT -> joint(formal, least, Questions.number(policy, "PTY-009.most", day), group);
    };
  }

  /** The form for so many members, all of them known. */
  private static Form form(int formal, int members, Parameter.Value least, Parameter.Value most) {
    if (members == 0) {
      return Form.NONE;
    }
    if (members > most.value()) {
      return Form.SPLIT;
    }
    return formal >= least.value() ? Form.OWN : Form.JOINT;
  }

  private static Answer<Form> joint(
      int formal, Parameter.Value least, Parameter.Value groups, GroupView group) {
    return new Answer<>(
        Form.JOINT,
        List.of(
            counted("branch-form.joint", formal, least)
                .with("group", FactValue.of(group.subject())),
            Answer.Reason.of("branch-form.groups", groups.citation())
                .with("bound", FactValue.of(groups.value()))));
  }

  private static Answer.Reason counted(String key, int counted, Parameter.Value bound) {
    return Answer.Reason.of(key, bound.citation())
        .with("counted", FactValue.of(counted))
        .with("bound", FactValue.of(bound.value()));
  }

  private static Answer<Form> answer(Form form, Answer.Reason reason, GroupView group) {
    return new Answer<>(form, List.of(reason.with("group", FactValue.of(group.subject()))));
  }
}
