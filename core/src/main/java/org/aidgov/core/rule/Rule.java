package org.aidgov.core.rule;

import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.MeetingView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.ProvinceView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.register.TaskForceView;
import org.aidgov.core.register.UnitView;

/**
 * A rule of the policy: a pure function that judges one subject.
 *
 * <p>Implement one of the nested kinds, according to whom the rule judges. The same view and the
 * same numbers must give the same verdict; a rule keeps nothing between calls. It may look at
 * neighbours of its subject, but counts only {@linkplain org.aidgov.core.register.Tally people of
 * the subject itself}.
 */
public sealed interface Rule {
  /** Returns what the rule says of itself; always the same. */
  RuleDescriptor descriptor();

  /** Returns whom the rule judges. */
  Scope scope();

  /**
   * Judges one subject of the rule's {@link #scope}.
   *
   * @throws ClassCastException for a subject of another scope
   */
  Verdict apply(SubjectView subject, Case c);

  /** A rule on people. */
  non-sealed interface OnPerson extends Rule {
    /** Judges one. */
    Verdict judge(PersonView person, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((PersonView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.PERSON;
    }
  }

  /** A rule on cells. */
  non-sealed interface OnCell extends Rule {
    /** Judges one. */
    Verdict judge(CellView cell, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((CellView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.CELL;
    }
  }

  /** A rule on branches. */
  non-sealed interface OnBranch extends Rule {
    /** Judges one. */
    Verdict judge(BranchView branch, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((BranchView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.BRANCH;
    }
  }

  /** A rule on meetings of organisational life. */
  non-sealed interface OnMeeting extends Rule {
    /** Judges one. */
    Verdict judge(MeetingView meeting, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((MeetingView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.MEETING;
    }
  }

  /** A rule on office groups. */
  non-sealed interface OnGroup extends Rule {
    /** Judges one. */
    Verdict judge(GroupView group, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((GroupView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.OFFICE_GROUP;
    }
  }

  /** A rule on recipient units. */
  non-sealed interface OnUnit extends Rule {
    /** Judges one. */
    Verdict judge(UnitView unit, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((UnitView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.UNIT;
    }
  }

  /** A rule on headquarters. */
  non-sealed interface OnHeadquarters extends Rule {
    /** Judges one. */
    Verdict judge(HeadquartersView headquarters, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((HeadquartersView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.HEADQUARTERS;
    }
  }

  /** A rule on the care for a person. */
  non-sealed interface OnCare extends Rule {
    /** Judges that of one. */
    Verdict judge(CareView care, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((CareView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.CARE;
    }
  }

  /** A rule on the care that a headquarters gives. */
  non-sealed interface OnHeadquartersCare extends Rule {
    /** Judges that of one. */
    Verdict judge(HeadquartersCareView care, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((HeadquartersCareView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.HEADQUARTERS_CARE;
    }
  }

  /** A rule on provinces. */
  non-sealed interface OnProvince extends Rule {
    /** Judges one. */
    Verdict judge(ProvinceView province, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((ProvinceView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.PROVINCE;
    }
  }

  /** A rule on institutions. */
  non-sealed interface OnInstitution extends Rule {
    /** Judges one. */
    Verdict judge(InstitutionView institution, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((InstitutionView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.INSTITUTION;
    }
  }

  /** A rule on series of work meetings. */
  non-sealed interface OnSeries extends Rule {
    /** Judges one. */
    Verdict judge(SeriesView series, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((SeriesView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.SERIES;
    }
  }

  /** A rule on task forces. */
  non-sealed interface OnTaskForce extends Rule {
    /** Judges one. */
    Verdict judge(TaskForceView taskForce, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((TaskForceView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.TASK_FORCE;
    }
  }

  /** A rule on agreed items. */
  non-sealed interface OnAgreedItem extends Rule {
    /** Judges one. */
    Verdict judge(AgreedItemView item, Case c);

    @Override
    default Verdict apply(SubjectView subject, Case c) {
      return judge((AgreedItemView) subject, c);
    }

    @Override
    default Scope scope() {
      return Scope.AGREED_ITEM;
    }
  }
}
