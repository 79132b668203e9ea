package org.aidgov.cli;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.register.RegisterView;
import org.aidgov.rules.render.Renderer;

/** A question that is answered by steps or by differences: how many first, then each. */
abstract class ChangeQuestion extends RegisterQuestion {
  @Override
  List<String> reply(RegisterView view, Renderer renderer) {
    List<String> answer = answer(view, renderer);
    return Stream.concat(
            Stream.of(Integer.toString(answer.size())), answer.stream().map(line -> "  · " + line))
        .toList();
  }

  /** Answers the question, a line each. */
  abstract List<String> answer(RegisterView view, Renderer renderer);
}
