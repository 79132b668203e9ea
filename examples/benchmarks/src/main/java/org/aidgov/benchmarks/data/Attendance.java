package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import org.aidgov.core.party.MeetingId;

/** A meeting that the members of a branch attended. */
record Attendance(MeetingId meeting, LocalDate day) {}
