package org.aidgov.rules.policy;

import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.NotApplicable;
import org.aidgov.core.rule.Verdict.Undetermined;

/** Why a rule asks nothing of a subject, or which fact it lacks: made once, and the same words. */
public final class Reasons {
  /** The person does not serve on the day. */
  public static final Verdict NOT_SERVING = new NotApplicable("not-serving");

  /** The person is known not to be a Party member. */
  public static final Verdict NOT_A_MEMBER = new NotApplicable("not-a-member");

  /** Nobody knows what the person is to the Party. */
  public static final Verdict PARTY_STATUS_UNKNOWN = Undetermined.lacking("party-status");

  /** The cell, branch, group or headquarters does not exist on the day. */
  public static final Verdict DOES_NOT_EXIST = new NotApplicable("does-not-exist");

  /** The cell, branch, group or headquarters has not ended. */
  public static final Verdict STILL_EXISTS = new NotApplicable("still-exists");

  /** The cell is not a basic one. */
  public static final Verdict NOT_A_BASIC_CELL = new NotApplicable("not-a-basic-cell");

  /** No existing cell is above the cell. */
  public static final Verdict NO_CELL_ABOVE = new NotApplicable("no-cell-above");

  /** No cell stands on the headquarters. */
  public static final Verdict NO_CELL = new NotApplicable("no-cell");

  /** Nobody is in charge of the cell. */
  public static final Verdict NO_ROLES = new NotApplicable("no-roles");

  /** Nobody heads the cell. */
  public static final Verdict NO_HEAD = new NotApplicable("no-head");

  /** The person is in no basic cell, or in several. */
  public static final Verdict NOT_IN_ONE_CELL = new NotApplicable("not-in-one-cell");

  /** The person holds no post locally. */
  public static final Verdict NO_POST = new NotApplicable("no-post");

  /** The branch is not a temporary one. */
  public static final Verdict NOT_TEMPORARY = new NotApplicable("not-temporary");

  /** The branch or membership was younger than the period that is judged. */
  public static final Verdict YOUNGER_THAN_PERIOD = new NotApplicable("younger-than-period");

  /** There is nobody of whom the rule could ask something: an empty "all" is no compliance. */
  public static final Verdict NOBODY = new NotApplicable("nobody");

  /** The meeting has not been held by the day. */
  public static final Verdict NOT_HELD = new NotApplicable("not-held");

  /** The meeting is not on a plan. */
  public static final Verdict NOT_PLANNED = new NotApplicable("not-planned");

  /** Nothing was put to the vote by the day. */
  public static final Verdict NO_RESOLUTION = new NotApplicable("no-resolution");

  /** There is no committee. */
  public static final Verdict NO_COMMITTEE = new NotApplicable("no-committee");

  /** No transfer of the Party relation has begun and not ended. */
  public static final Verdict NO_TRANSFER_PENDING = new NotApplicable("no-transfer-pending");

  /** The Party relation is still where it was before the tour. */
  public static final Verdict NOT_TRANSFERRED = new NotApplicable("not-transferred");

  /** No host branch of the register has the Party relation. */
  public static final Verdict RELATION_NOT_AT_HOST = new NotApplicable("relation-not-at-host");

  /** No tour of the person is over, or another runs. */
  public static final Verdict TOUR_NOT_OVER = new NotApplicable("tour-not-over");

  /** The person is a Party member. */
  public static final Verdict A_MEMBER = new NotApplicable("a-member");

  /** The person is not a probationary member. */
  public static final Verdict NOT_PROBATIONARY = new NotApplicable("not-probationary");

  /** The branch is not a joint one. */
  public static final Verdict NOT_JOINT = new NotApplicable("not-joint");

  /** The branch is a joint one. */
  public static final Verdict JOINT = new NotApplicable("joint");

  /** The branch is set up for no office group. */
  public static final Verdict NO_GROUP = new NotApplicable("no-group");

  /** Nobody has approved the branch. */
  public static final Verdict NOT_APPROVED = new NotApplicable("not-approved");

  /** The office group is in charge of no line of work. */
  public static final Verdict NO_LINE = new NotApplicable("no-line");

  /** Nothing dated is on record of the person beside the tours. */
  public static final Verdict NO_FACT = new NotApplicable("no-fact");

  /** No tour of the person ended with a replacement. */
  public static final Verdict NOT_REPLACED = new NotApplicable("not-replaced");

  /** No tour of the person has gone from one stage to another. */
  public static final Verdict NO_CHANGE_OF_STAGE = new NotApplicable("no-change-of-stage");

  /** The headquarters uses no measure, or none that rests on anything. */
  public static final Verdict NO_MEASURE = new NotApplicable("no-measure");

  /** There is no record that the institution was carried out. */
  public static final Verdict NO_EXECUTION = new NotApplicable("no-execution");

  /** No version of the institution is in force. */
  public static final Verdict NOT_IN_FORCE = new NotApplicable("not-in-force");

  /** No version in force says until when it is valid. */
  public static final Verdict NO_LAST_DAY = new NotApplicable("no-last-day");

  /** No version in force is on trial. */
  public static final Verdict NOT_ON_TRIAL = new NotApplicable("not-on-trial");

  /** No institution of the headquarters was in force when the tour of a batch that runs started. */
  public static final Verdict NO_INSTITUTION = new NotApplicable("no-institution");

  /** The headquarters has no plan of revision for a batch whose tour runs. */
  public static final Verdict NO_PLAN = new NotApplicable("no-plan");

  /** There is no duty in the headquarters' matrix. */
  public static final Verdict NO_DUTY = new NotApplicable("no-duty");

  /** Nobody noted who approved the version. */
  public static final Verdict APPROVER_UNKNOWN = Undetermined.lacking("approver");

  /** No day of the person's tour says in which stage it is. */
  public static final Verdict STAGE_UNKNOWN = Undetermined.lacking("stage");

  /** No stage of the tour is still to come. */
  public static final Verdict LAST_STAGE = new NotApplicable("last-stage");

  /** The person is in no cell. */
  public static final Verdict IN_NO_CELL = new NotApplicable("in-no-cell");

  /** Nobody supervises the person. */
  public static final Verdict NOT_SUPERVISED = new NotApplicable("not-supervised");

  /** No arrangement is by a person. */
  public static final Verdict NO_SUPERVISOR = new NotApplicable("no-supervisor");

  /** The headquarters is not the highest: what is judged is judged there. */
  public static final Verdict JUDGED_ABOVE = new NotApplicable("judged-above");

  /** The headquarters has no such body. */
  public static final Verdict NO_BODY = new NotApplicable("no-body");

  /** The headquarters has no opinion in force. */
  public static final Verdict NO_OPINION = new NotApplicable("no-opinion");

  /** No matter has been registered by the day. */
  public static final Verdict NO_MATTER = new NotApplicable("no-matter");

  /** Nothing called for a talk by the day. */
  public static final Verdict NO_TRIGGER = new NotApplicable("no-trigger");

  /** The headquarters has no emergency. */
  public static final Verdict NO_EMERGENCY = new NotApplicable("no-emergency");

  /** The person serves at no site of an emergency. */
  public static final Verdict AT_NO_SITE = new NotApplicable("at-no-site");

  /** Nobody is on a duty roster in the time that is judged. */
  public static final Verdict NOBODY_ON_DUTY = new NotApplicable("nobody-on-duty");

  /** No roll call was held. */
  public static final Verdict NO_ROLL_CALL = new NotApplicable("no-roll-call");

  /** No roll call found the person neither there nor on leave. */
  public static final Verdict NO_ABSENCE = new NotApplicable("no-absence");

  /** The person has no leave in the time that is judged. */
  public static final Verdict NO_LEAVE = new NotApplicable("no-leave");

  /** No incident is open. */
  public static final Verdict NO_OPEN_INCIDENT = new NotApplicable("no-open-incident");

  /** Nobody knows which days of the time that is judged are holidays. */
  public static final Verdict CALENDAR_UNKNOWN = Undetermined.lacking("calendar");

  /** Nobody knows what is inside the hours of work. */
  public static final Verdict HOURS_UNKNOWN = Undetermined.lacking("hours-of-work");

  /** The series is not one of consultations. */
  public static final Verdict NOT_A_CONSULTATION = new NotApplicable("not-a-consultation");

  /** No work meeting was held in the time that is judged, or the person was at none. */
  public static final Verdict NO_SITTING = new NotApplicable("no-sitting");

  /** The owner of the agreed item has nothing to do any more, or not yet. */
  public static final Verdict ITEM_NOT_OPEN = new NotApplicable("item-not-open");

  /** The agreed item has no deadline. */
  public static final Verdict NO_DEADLINE = new NotApplicable("no-deadline");

  /** The person has declared no week, and is on no roster of shifts. */
  public static final Verdict NO_WEEK = new NotApplicable("no-week");

  /** The person has declared too few weeks for advice. */
  public static final Verdict TOO_FEW_WEEKS = new NotApplicable("too-few-weeks");

  /** The person works in too few lines for advice. */
  public static final Verdict TOO_FEW_LINES = new NotApplicable("too-few-lines");

  /** The person does not want the advice. */
  public static final Verdict ADVICE_REJECTED = new NotApplicable("advice-rejected");

  /** No result of the headquarters is a pilot on which it wants advice. */
  public static final Verdict NO_RESULT = new NotApplicable("no-result");

  /** Nobody noted which sides were at a consultation. */
  public static final Verdict SIDES_UNKNOWN = Undetermined.lacking("sides");

  /** Nobody noted from when until when a meeting was held. */
  public static final Verdict MEETING_HOURS_UNKNOWN = Undetermined.lacking("meeting-hours");

  /** Nobody noted whether a meeting came to anything. */
  public static final Verdict OUTCOME_UNKNOWN = Undetermined.lacking("outcome");

  private Reasons() {}
}
