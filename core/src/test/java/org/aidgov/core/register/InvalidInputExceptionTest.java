package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
  @Test
  void saysHowManyMoreProblemsThereAre() {
    InvalidInputException e =
        new InvalidInputException(List.of(new Problem("$.a", "x", "must be y")), 7);

    assertThat(e).hasMessage("$.a: must be y, but was 'x'\n… and 7 more");
    assertThat(e.omitted()).isEqualTo(7);
  }

  @Test
  void keepsItsProblemsOnTheWayToAnotherMachine() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidInputException(List.of(new Problem("$.a", "x", "must be y"))));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((InvalidInputException) in.readObject()).problems())
          .containsExactly(new Problem("$.a", "x", "must be y"));
    }
  }

  @Test
  void leavesOutAnIdentityCardNumberHoweverItIsWritten() {
    for (String number :
        List.of("p-330106199003071234", "330106 19900307 123X", "３３０１０６１９９００３０７１２３ｘ")) {
      assertThat(new Problem("$.a", number, "must be there")).hasToString("$.a: must be there");
    }
    assertThat(new Problem("$.a", "330106", "must be y").value()).isEqualTo("330106");
  }

  @Test
  void leavesOutAValueThatIsNotThere() {
    assertThat(new Problem("$.a", "", "must be there")).hasToString("$.a: must be there");
  }
}
