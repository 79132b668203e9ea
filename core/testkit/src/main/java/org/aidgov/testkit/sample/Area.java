package org.aidgov.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.WorkLine;

/** A field of work, with its office group and the kinds of units it works with. */
enum Area {
  OFFICE("office", "办公室", List.of(WorkLine.GENERAL_AFFAIRS), RecipientUnit.Kind.BUREAU, "党委办公室"),
  FUNDS("funds", "资金审计组", List.of(WorkLine.FUNDS_AND_AUDIT), RecipientUnit.Kind.BUREAU, "财政局"),
  CONSTRUCTION(
      "construction",
      "规划建设组",
      List.of(WorkLine.PLANNING_AND_CONSTRUCTION),
      RecipientUnit.Kind.BUREAU,
      "发展和改革委员会",
      "住房和城乡建设局"),
  TALENT(
      "talent",
      "干部人才组",
      List.of(WorkLine.ORGANISATION_AND_PERSONNEL),
      RecipientUnit.Kind.BUREAU,
      "党委组织部",
      "人力资源和社会保障局"),
  INDUSTRY(
      "industry",
      "产业发展组",
      List.of(WorkLine.INVESTMENT_PROJECTS, WorkLine.SMART_TOURISM, WorkLine.RURAL_REVITALISATION),
      RecipientUnit.Kind.BUREAU,
      "商务和工业信息化局",
      "文化体育广播电视和旅游局",
      "农业农村局"),
  MEDICAL(
      "medical",
      "医疗卫生组",
      List.of(WorkLine.DISCIPLINE_BUILDING),
      RecipientUnit.Kind.HOSPITAL,
      "人民医院",
      "中医医院",
      "妇幼保健院",
      "第二人民医院"),
  EDUCATION(
      "education",
      "教育组",
      List.of(WorkLine.MENTORING),
      RecipientUnit.Kind.SCHOOL,
      "第一中学",
      "职业技术学校",
      "实验小学",
      "第二中学",
      "第三中学");

  /** Which areas a city's units belong to, one after the other. */
  static final ImmutableList<Area> OF_UNITS =
      ImmutableList.of(
          MEDICAL, EDUCATION, CONSTRUCTION, TALENT, INDUSTRY, EDUCATION, MEDICAL, INDUSTRY);

  final String code;
  final String group;
  final ImmutableList<WorkLine> lines;
  final RecipientUnit.Kind kind;
  final ImmutableList<String> units;

  Area(String code, String group, List<WorkLine> lines, RecipientUnit.Kind kind, String... units) {
    this.code = code;
    this.group = group;
    this.lines = ImmutableList.copyOf(lines);
    this.kind = kind;
    this.units = ImmutableList.copyOf(units);
  }

  /** Returns the name of one of a place's units of this area, from 0. */
  String unit(String place, int number) {
    int again = number / units.size();
    return place + units.get(number % units.size()) + (again == 0 ? "" : "(" + (again + 1) + ")");
  }
}
