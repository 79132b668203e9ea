package org.aidgov.benchmarks.dto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Id;

/**
 * Turns a register into plain types. What is one object there is one here: texts, which keep their
 * hash codes, and days. So no peer has the data closer together than another.
 */
public final class DtoMapper {
  private static final Map<DayRange, Days> DAYS = new ConcurrentHashMap<>();

  private DtoMapper() {}

  /** Returns the same register as plain types. */
  public static RegisterDto of(RegisterContent content) {
    return of(content, content.people());
  }

  /** Returns a register with other people as plain types. */
  public static RegisterDto of(RegisterContent content, List<Dossier> people) {
    return new RegisterDto(
        map(content.batches(), it -> new RegisterDto.Batch(it.key().toString(), days(it.days()))),
        map(
            content.places(),
            it -> new RegisterDto.PlaceDto(it.id().value(), it.name(), it.kind())),
        map(
            content.units(),
            it ->
                new RegisterDto.Unit(
                    it.id().value(),
                    it.name(),
                    it.kind(),
                    it.place().value(),
                    List.copyOf(it.lines()))),
        map(content.homeUnits(), it -> new RegisterDto.HomeUnit(it.id().value(), it.name())),
        map(content.headquarters(), DtoMapper::headquarters),
        map(content.groups(), DtoMapper::group),
        map(content.cells(), DtoMapper::cell),
        map(
            content.committees(),
            it ->
                new RegisterDto.Committee(
                    it.id().value(),
                    it.name(),
                    it.kind(),
                    it.headquarters().value(),
                    days(it.days()),
                    it.approvedBy().map(Id::value).orElse(null))),
        map(content.branches(), DtoMapper::branch),
        map(content.meetings(), DtoMapper::meeting),
        map(people, PersonMapper::of));
  }

  static <A, B> List<B> map(Collection<A> from, Function<? super A, ? extends B> one) {
    List<B> mapped = new ArrayList<>(from.size());
    from.forEach(each -> mapped.add(one.apply(each)));
    return mapped;
  }

  static Days days(DayRange days) {
    return DAYS.computeIfAbsent(days, range -> new Days(range.from(), range.until().orElse(null)));
  }

  private static RegisterDto.HeadquartersDto headquarters(Headquarters from) {
    return new RegisterDto.HeadquartersDto(
        from.id().value(),
        from.name(),
        from.level(),
        from.province(),
        from.parent().map(Id::value).orElse(null),
        map(from.places(), Id::value),
        days(from.days()),
        map(
            from.leaders(),
            it -> new RegisterDto.LeaderDto(it.person().value(), it.role(), days(it.days()))));
  }

  private static RegisterDto.Group group(OfficeGroup from) {
    return new RegisterDto.Group(
        from.id().value(),
        from.name(),
        from.headquarters().value(),
        days(from.days()),
        List.copyOf(from.lines()),
        map(
            from.heads(),
            it ->
                new RegisterDto.GroupHead(
                    it.person().value(), it.workDuties(), it.partyDuties(), days(it.days()))),
        map(
            from.homeLinks(),
            it -> new RegisterDto.HomeLink(it.line(), it.partner(), days(it.days()))));
  }

  private static CellDto cell(Cell from) {
    return new CellDto(
        from.id().value(),
        from.name(),
        from.province(),
        from.level(),
        days(from.days()),
        map(from.parents(), it -> new CellDto.Parent(it.cell().value(), days(it.days()))),
        map(from.units(), it -> new CellDto.UnitClaim(it.unit().value(), days(it.days()))),
        map(
            from.headquarters(),
            it -> new CellDto.HeadquartersClaim(it.headquarters().value(), days(it.days()))),
        map(from.roles(), it -> new CellDto.Role(it.person().value(), it.role(), days(it.days()))),
        map(from.services(), it -> new CellDto.Service(it.title(), days(it.days()))));
  }

  private static BranchDto branch(Branch from) {
    return new BranchDto(
        from.id().value(),
        from.name(),
        from.kind(),
        from.headquarters().value(),
        days(from.days()),
        from.approval()
            .map(
                it -> new BranchDto.Approval(it.by().value(), it.appliedOn().orElse(null), it.on()))
            .orElse(null),
        map(from.groups(), it -> new BranchDto.GroupCoverage(it.group().value(), days(it.days()))),
        map(from.units(), it -> new BranchDto.UnitCoverage(it.unit().value(), days(it.days()))),
        map(
            from.roles(),
            it -> new BranchDto.Role(it.person().value(), it.role(), it.basis(), days(it.days()))));
  }

  private static RegisterDto.Meeting meeting(LifeMeeting from) {
    return new RegisterDto.Meeting(
        from.id().value(),
        from.organisation().value(),
        from.kind(),
        from.planned().orElse(null),
        from.held().orElse(null),
        List.copyOf(from.functions()));
  }
}
