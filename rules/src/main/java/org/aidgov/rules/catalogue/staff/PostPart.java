package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.staff.Post;
import org.aidgov.core.value.Texts;

/** What makes a local post real (任实职、分实工、担实责). */
public enum PostPart {
  /** 实职: the office held. */
  TITLE("post-title"),
  /** 实工: the division of work. */
  PORTFOLIO("post-portfolio"),
  /** 实责: what the person answers for. */
  ACCOUNTABILITY("post-accountability");

  private static final ImmutableList<PostPart> ALL = ImmutableList.copyOf(values());

  private final String fact;

  PostPart(String fact) {
    this.fact = fact;
  }

  /** Returns the fact that is missing where nobody noted the part, as a key of the words. */
  String fact() {
    return fact;
  }

  /** Returns the parts that one of some posts is known not to have. */
  static List<PostPart> missing(List<Post> posts) {
    return of(posts, text -> text.isPresent() && Texts.isBlank(text.get()));
  }

  /** Returns the parts of which nobody knows whether one of some posts has them. */
  static List<PostPart> unknown(List<Post> posts) {
    return of(posts, Optional::isEmpty);
  }

  private Optional<String> of(Post post) {
    return switch (this) {
      case TITLE -> post.title();
      case PORTFOLIO -> post.portfolio();
      case ACCOUNTABILITY -> post.accountability();
    };
  }

  private static List<PostPart> of(List<Post> posts, Predicate<Optional<String>> wanted) {
    List<PostPart> found = List.of();
    if (posts.isEmpty()) {
      return found;
    }
    for (PostPart part : ALL) {
      if (isIn(posts, part, wanted)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(part);
      }
    }
    return found;
  }

  private static boolean isIn(List<Post> posts, PostPart part, Predicate<Optional<String>> wanted) {
    for (Post post : posts) {
      if (wanted.test(part.of(post))) {
        return true;
      }
    }
    return false;
  }
}
