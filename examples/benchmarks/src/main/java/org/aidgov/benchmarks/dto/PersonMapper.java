package org.aidgov.benchmarks.dto;

import static org.aidgov.benchmarks.dto.DtoMapper.days;
import static org.aidgov.benchmarks.dto.DtoMapper.map;

import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.Id;

/** Turns a dossier into plain types. */
final class PersonMapper {
  private PersonMapper() {}

  static PersonFile of(Dossier from) {
    return new PersonFile(
        person(from.person()),
        map(from.cells(), it -> new PersonFile.CellAssignment(it.cell().value(), days(it.days()))),
        from.party().map(PersonMapper::party).orElse(null));
  }

  private static PersonDto person(Person from) {
    return new PersonDto(
        from.id().value(),
        from.name().orElse(null),
        from.kind(),
        map(from.tours(), PersonMapper::tour),
        map(from.posts(), PersonMapper::post),
        map(from.tasks(), it -> new PersonDto.Task(it.line(), it.title(), days(it.days()))),
        map(
            from.groups(),
            it -> new PersonDto.GroupAssignment(it.group().value(), days(it.days()))),
        map(from.absences(), it -> new PersonDto.AbsenceDto(it.kind(), days(it.days()))));
  }

  private static PersonDto.Tour tour(Tour from) {
    return new PersonDto.Tour(
        from.batch().toString(),
        from.homeUnit().value(),
        from.headquarters().value(),
        from.plannedEnd().orElse(null),
        map(from.steps(), it -> new PersonDto.Step(it.stage(), it.on())),
        from.successor().map(Id::value).orElse(null));
  }

  private static PersonDto.Post post(Post from) {
    return new PersonDto.Post(
        from.unit().value(),
        from.title().orElse(null),
        from.portfolio().orElse(null),
        from.accountability().orElse(null),
        days(from.days()));
  }

  private static PartyDto party(PartyFile from) {
    return new PartyDto(
        map(from.statuses(), it -> new PartyDto.Status(it.status(), days(it.days()))),
        from.home().map(Id::value).orElse(null),
        map(from.transfers(), PersonMapper::transfer),
        map(
            from.memberships(),
            it -> new PartyDto.Membership(it.branch().value(), days(it.days()))),
        map(from.voteSuspensions(), it -> new PartyDto.Suspension(days(it.days()))),
        map(from.attended(), Id::value));
  }

  private static PartyDto.Transfer transfer(RelationTransfer from) {
    return new PartyDto.Transfer(
        from.to().value(),
        from.letterValidUntil().orElse(null),
        map(from.steps(), it -> new PartyDto.TransferStepDto(it.kind(), it.on())));
  }
}
