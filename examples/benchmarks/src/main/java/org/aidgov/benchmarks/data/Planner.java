package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.staff.PersonId;

/** Draws the structure: who is where, in which line, since when; and where defects are planted. */
final class Planner {
  private static final List<String> PROVINCES =
      Arrays.asList(
          ("beijing tianjin hebei shanxi liaoning jilin heilongjiang shanghai jiangsu zhejiang anhui"
                  + " fujian jiangxi shandong henan hubei hunan guangdong shenzhen")
              .split(" ", -1));

  /** The first of each site and line, who have the roles: there from the beginning, and formal. */
  private static final int ANCHORS = 3;

  private static final LocalDate LAST_MOVE = LocalDate.of(2022, 5, 1);

  private final Random random;
  private final RandomIds ids;
  private final Planting planting;

  final List<Province> provinces = new ArrayList<>();
  final List<Slot> people = new ArrayList<>();

  /** Draws a structure of so many people. */
  Planner(int size, long seed, boolean defects) {
    this.random = new Random(seed);
    this.ids = new RandomIds(random.nextLong());
    this.planting = new Planting(random, defects);
    List<Integer> sizes = split(size, 100, 200);
    int count = Math.min(PROVINCES.size(), Math.max(1, sizes.size() / 3));
    for (int i = 0; i < count; i++) {
      provinces.add(new Province(PROVINCES.get(i), ids));
    }
    for (int i = 0; i < sizes.size(); i++) {
      addCommand(provinces.get(i % count), sizes.get(i));
    }
    if (defects) {
      provinces.get(count - 1).defect = Defect.TWO_ROOTS;
    }
  }

  /** Splits a number into parts of least to most, the last perhaps larger by less than least. */
  private List<Integer> split(int whole, int least, int most) {
    List<Integer> parts = new ArrayList<>();
    int rest = whole;
    while (rest > 0) {
      int part = least + random.nextInt(most - least + 1);
      if (rest - part < least) {
        part = rest;
      }
      parts.add(part);
      rest -= part;
    }
    return parts;
  }

  private void addCommand(Province province, int size) {
    Command command = new Command(province, ids);
    province.commands.add(command);
    for (int part : split(size, 6, 10)) {
      addSite(command, part);
    }
    addLines(command);
    for (Site site : command.sites) {
      site.people.forEach(this::drawPerson);
      site.defect = site.atHeadquarters ? null : planting.ofSite();
    }
    // Headquarters by headquarters, as they send it in, but in no order of where people are there.
    Collections.shuffle(people.subList(people.size() - size, people.size()), random);
    command.officer(0).leader = true;
    command.officer(1).leader = true;
  }

  private void addSite(Command command, int size) {
    Site site = new Site(ids, command.sites.isEmpty());
    command.sites.add(site);
    for (int i = 0; i < size; i++) {
      Slot slot = new Slot(new PersonId(ids.next("p")), command, site);
      site.people.add(slot);
      people.add(slot);
    }
  }

  /** The officers are the first line; the others are dealt out to lines of 6 to 47. */
  private void addLines(Command command) {
    List<Slot> others = new ArrayList<>();
    command.sites.subList(1, command.sites.size()).forEach(site -> others.addAll(site.people));
    addLine(command, command.sites.get(0).people);
    int done = 0;
    for (int part : split(others.size(), 6, 42)) {
      Line line = addLine(command, others.subList(done, done + part));
      line.defect = planting.ofLine();
      done += part;
    }
    for (Line line : command.lines) {
      if (line.defect == Defect.LARGE_BRANCH) {
        crowd(line, command.lines);
      }
    }
  }

  private Line addLine(Command command, List<Slot> people) {
    Line line = new Line(ids);
    command.lines.add(line);
    people.forEach(slot -> join(slot, line));
    return line;
  }

  private static void join(Slot slot, Line line) {
    slot.line = line;
    line.people.add(slot);
  }

  /** Draws people from the other lines, as long as those have enough. */
  private static void crowd(Line line, List<Line> all) {
    for (Line other : all.subList(1, all.size())) {
      while (line.people.size() < 60 && other != line && other.people.size() > 6) {
        join(other.people.remove(other.people.size() - 1), line);
      }
    }
  }

  private void drawPerson(Slot slot) {
    int inLine = slot.line().people.indexOf(slot);
    boolean anchor = slot.site.people.indexOf(slot) < ANCHORS || inLine < ANCHORS;
    if (slot.line().defect == Defect.SMALL_BRANCH && inLine > 1) {
      slot.status = Optional.of(PartyStatus.NON_MEMBER);
    } else if (!anchor && slot.line().defect != Defect.LARGE_BRANCH) {
      slot.status = drawStatus();
    }
    if (anchor || slot.line().defect == Defect.LARGE_BRANCH) {
      return;
    }
    slot.defect = slot.site.atHeadquarters ? null : planting.ofPerson();
    if (slot.defect != null) {
      slot.status = Optional.of(PartyStatus.FORMAL);
      slot.arrived = Command.BEGAN.plusDays(random.nextInt(500));
      return;
    }
    slot.arrived =
        slot.status.equals(Optional.of(PartyStatus.PROBATIONARY))
            ? Dossiers.PROBATION.plusDays(40 + random.nextInt(250))
            : Command.BEGAN.plusDays(random.nextInt(790));
    if (random.nextInt(100) < 4) {
      slot.returned = Optional.of(slot.arrived.plusDays(1 + random.nextInt(400)));
    } else if (!slot.site.atHeadquarters && random.nextInt(100) < 30) {
      drawMove(slot);
    }
  }

  private Optional<PartyStatus> drawStatus() {
    int drawn = random.nextInt(100);
    if (drawn < 72) {
      return Optional.of(PartyStatus.FORMAL);
    }
    if (drawn < 80) {
      return Optional.of(PartyStatus.PROBATIONARY);
    }
    return drawn < 98 ? Optional.of(PartyStatus.NON_MEMBER) : Optional.empty();
  }

  private void drawMove(Slot slot) {
    List<Site> sites = slot.command.sites;
    Site earlier = sites.get(random.nextInt(sites.size()));
    int days = (int) (LAST_MOVE.toEpochDay() - slot.arrived.toEpochDay()) - 40;
    if (!earlier.atHeadquarters && earlier != slot.site && days > 0) {
      slot.earlier = earlier;
      slot.moved = slot.arrived.plusDays(40 + random.nextInt(days));
    }
  }
}
