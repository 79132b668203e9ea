package org.aidgov.cli;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.RegisterView;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.render.Renderer;

/** A question that a decision answers. */
abstract class Question extends RegisterQuestion {
  @Override
  List<String> reply(RegisterView view, Renderer renderer) {
    Answer<?> answer = answer(view);
    return AskCommand.lines(say(answer.value(), renderer), answer, renderer);
  }

  /** Answers the question. */
  abstract Answer<?> answer(RegisterView view);

  /** Says the value in words. */
  String say(Object value, Renderer renderer) {
    return value.toString();
  }

  /** Returns several answers as one: how many things were found, and all reasons. */
  static Answer<Integer> together(List<? extends Answer<? extends List<?>>> answers) {
    int count = 0;
    List<Answer.Reason> reasons = new ArrayList<>();
    for (Answer<? extends List<?>> answer : answers) {
      count += answer.value().size();
      reasons.addAll(answer.reasons());
    }
    return new Answer<>(count, reasons);
  }
}
