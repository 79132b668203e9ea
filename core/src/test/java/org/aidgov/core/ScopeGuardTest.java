package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the library is not for has no name in it: no ethnicity, religion, biometrics, whereabouts,
 * health, phone, card number, score, sanction, nor anything on residents.
 */
class ScopeGuardTest {
  /** How a word, or some words in a row written together, must not begin. */
  private static final List<String> STEMS =
      List.of(
          "ethnic",
          "religio",
          "biometric",
          "face",
          "facial",
          "fingerprint",
          "gps",
          "latitude",
          "longitude",
          "location",
          "geoloc",
          "track",
          "whereabouts",
          "health",
          "diagnos",
          "disease",
          "illness",
          "symptom",
          "phone",
          "mobile",
          "idcard",
          "identitynumber",
          "idnumber",
          "password",
          "score",
          "scoring",
          "rank",
          "sanction",
          "penalt",
          "punish",
          "resident",
          // pinyin
          "minzu",
          "zongjiao",
          "jibing",
          "shenfenzheng",
          "shouji",
          "dingwei",
          "guiji",
          "pingfen",
          "chufen");

  private static final List<String> CHINESE =
      List.of("民族", "宗教", "病", "身份证", "手机", "定位", "轨迹", "评分", "处分", "指纹", "人脸", "居民");

  @Test
  void noNameOfATypeFieldMethodOrConstantIsOutOfScope() {
    Set<String> wrong = new TreeSet<>();
    int names = 0;
    for (JavaClass type : MAIN) {
      if (isOutOfScope(type.getSimpleName())) {
        wrong.add(type.getName());
      }
      for (JavaMember member : type.getMembers()) {
        names++;
        if (isOutOfScope(member.getName())) {
          wrong.add(member.getFullName());
        }
      }
    }

    assertThat(names).isGreaterThan(1000);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ethnicity", "getReligion", "faceId", "FACE_SCAN", "fingerPrint", "gpsTrace",
            "lastLocation",
        "healthState", "diagnosis", "mobilePhone", "idCard", "IDCardNumber", "idcardNo", "ID_CARD",
        "passwordHash", "personScore", "RANKING", "trackedOn", "sanctions", "penalties",
            "residentId",
        "minzu", "zongJiao", "民族", "患病"
      })
  void aNameOutOfScopeIsSeen(String name) {
    assertThat(isOutOfScope(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DISPOSE_OF_MEMBERS", "interface", "surface", "facts", "allocation", "place", "backtrack",
        "underscore", "looksLikeIdentityCard", "id", "parameters", "frank", "stacktrace",
            "president"
      })
  void aNameThatOnlyLooksLikeOneIsNot(String name) {
    assertThat(isOutOfScope(name)).isFalse();
  }

  private static boolean isOutOfScope(String name) {
    List<String> words = words(name);
    for (int from = 0; from < words.size(); from++) {
      String rest = String.join("", words.subList(from, words.size()));
      if (STEMS.stream().anyMatch(rest::startsWith)) {
        return true;
      }
    }
    return CHINESE.stream().anyMatch(name::contains);
  }

  /** The words of a name in camel case or with underscores, in lower case. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c)
              && (i == 0
                  || !Character.isUpperCase(name.charAt(i - 1))
                  || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
      if ((begins || !Character.isLetter(c)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(Ascii.toLowerCase(c));
      }
    }
    words.add(word.toString());
    return words;
  }
}
