package org.aidgov.testkit.sample;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;

/** A provincial headquarters: its leaders, and office groups that work with the prefecture. */
final class SampleProvince extends SampleHeadquarters {
  private static final int LEADERS = 3;
  private static final int OWN_PEOPLE = 50;
  private static final List<Area> AREAS =
      List.of(Area.OFFICE, Area.CONSTRUCTION, Area.TALENT, Area.INDUSTRY);

  private SampleProvince(Draft draft, String province, BatchKey batch, String code, String name) {
    super(draft, province, batch, code, name);
  }

  /** The public pairings of the tenth batch; sizes are ours, in sum the public one. */
  static void zhejiang(Draft draft) {
    BatchKey batch = new BatchKey("zhejiang", 10);
    SampleProvince province = new SampleProvince(draft, "zhejiang", batch, "zj", "浙江省");
    draft.content.addPlace(
        new Place(new PlaceId("first-division"), "新疆生产建设兵团第一师阿拉尔市", Place.Kind.DIVISION));
    CellId root = province.fill(batch, "aksu-prefecture", "阿克苏地区");
    province.city(root, batch, "hz", "杭州市", "阿克苏市", Place.Kind.CITY, 200);
    province.city(root, batch, "nb", "宁波市", "库车市", Place.Kind.CITY, 180);
    province.city(root, batch, "wz", "温州市", "拜城县", Place.Kind.COUNTY, 170);
    province.city(root, batch, "jx", "嘉兴市", "沙雅县", Place.Kind.COUNTY, 150);
    province.city(root, batch, "hu", "湖州市", "柯坪县", Place.Kind.COUNTY, 120);
    province.city(root, batch, "sx", "绍兴市", "阿瓦提县", Place.Kind.COUNTY, 150);
    province.city(root, batch, "jh", "金华市", "温宿县", Place.Kind.COUNTY, 150);
    province.city(root, batch, "qz", "衢州市", "乌什县", Place.Kind.COUNTY, 110);
    province.city(root, batch, "ls", "丽水市", "新和县", Place.Kind.COUNTY, 105);
    province.city(root, batch, "tz", "台州市", "第一师", Place.Kind.DIVISION, 130);
  }

  /** A province as large as asked for. */
  static void madeUp(Draft draft, String name, int people, int cities) {
    BatchKey batch = new BatchKey(name, 10);
    SampleProvince province = new SampleProvince(draft, name, batch, name, name);
    CellId root = province.fill(batch, name + "-prefecture", name + "受援地区");
    List<Integer> shares = shares(people - OWN_PEOPLE, cities);
    for (int city = 0; city < cities; city++) {
      String code = name + "-" + (city + 1);
      province.city(root, batch, code, code, code + "受援县", Place.Kind.COUNTY, shares.get(city));
    }
  }

  private void city(
      CellId root,
      BatchKey batch,
      String cityCode,
      String cityName,
      String placeName,
      Place.Kind kind,
      int size) {
    String place = "place-" + cityCode;
    draft.content.addPlace(new Place(new PlaceId(place), placeName, kind));
    new SampleCity(draft, province, batch, cityCode, cityName)
        .fill(id, root, place, placeName, kind, size, batch);
  }

  /** Adds all of it, and returns the cell of the first level. */
  private CellId fill(BatchKey batch, String place, String placeName) {
    draft.content.addBatch(new Batch(batch, DayRange.parse("2020-02-01/2023-05-01")));
    draft.content.addPlace(new Place(new PlaceId(place), placeName, Place.Kind.PREFECTURE));
    addHeadquarters(Headquarters.Level.PROVINCIAL, Optional.empty(), List.of(place), LEADERS);
    CellId root = cell("province");
    addUpperCell(
        root, name + "网格", GridLevel.FIRST, Optional.empty(), people.next(0), people.next(1));
    List<Integer> shares = shares(OWN_PEOPLE, AREAS.size());
    for (int number = 0; number < AREAS.size(); number++) {
      // The smallest share is the office's: it has the leaders, too.
      Area area = AREAS.get(number);
      int size = shares.get(AREAS.size() - 1 - number);
      addArea(area, number, size, root, area.unit(placeName, 0), place);
    }
    SampleTexts.addOfProvince(this, batch);
    return root;
  }

  private void addArea(
      Area area, int number, int size, CellId root, String unitName, String place) {
    UnitId unit = addUnit(number, unitName, area.kind, place);
    int leaders = area == Area.OFFICE ? LEADERS : 0;
    PersonId head = people.next(leaders);
    PersonId second = people.next(leaders + 1);
    PersonId third = people.next(leaders + 2);
    addGroup(area, head);
    addTemporaryBranch(List.of(area), List.of(head, second, third));
    CellId upper = cell(area.code);
    addUpperCell(upper, area.group + "网格", GridLevel.SECOND, Optional.of(root), head, third);
    CellId basic = cell(area.code + "-unit");
    addCellOnUnit(basic, unitName, upper, unit, second, third);
    Placement placement =
        new Placement(
            id,
            group(area),
            area.lines.get(0),
            basic,
            Optional.of(unit),
            temporaryBranch(area),
            hostBranch(number));
    for (int leader = 0; leader < leaders; leader++) {
      people.addInCharge(placement, "党委副书记", committee);
    }
    for (int person = 0; person < size; person++) {
      if (person < LEADERS) {
        people.addInCharge(placement, "副主任", List.<PartyOrganisationId>of());
      } else {
        people.addCadre(placement, "科长");
      }
    }
  }

  @Override
  boolean isSmall(Area area) {
    return false;
  }
}
