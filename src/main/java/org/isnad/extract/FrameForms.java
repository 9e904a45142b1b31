package org.isnad.extract;

import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Person;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.model.Frame;
import org.isnad.text.ArabicFold;

/** All written forms of one frame. */
final class FrameForms {
  private final Frame frame;
  private final Entries entries;

  FrameForms(Frame frame, Entries entries) {
    this.frame = frame;
    this.entries = entries;
  }

  void addAll() {
    if (frame.language().equals("en")) {
      english();
    } else {
      arabic();
    }
  }

  private void arabic() {
    for (Frame.Verb verb : frame.verbs()) {
      String[] past = verb.past().split(" ", 2);
      for (ArabicForms.Form form : ArabicForms.perfect(past[0])) {
        put(form, Shape.PERFECT, past.length > 1 ? " " + past[1] : "", Prefixes.VERB);
        if (past.length > 1) {
          apart(form, Shape.PERFECT, ArabicFold.fold(past[1]));
        }
      }
      if (past.length == 1) {
        ArabicForms.passive(past[0]).forEach(form -> put(form, Shape.PASSIVE, "", Prefixes.VERB));
      }
      String[] present = verb.present().split(" ", 2);
      for (ArabicForms.Form form : ArabicForms.imperfect(present[0])) {
        put(form, Shape.IMPERFECT, present.length > 1 ? " " + present[1] : "", Prefixes.VERB);
        if (present.length > 1) {
          apart(form, Shape.IMPERFECT, ArabicFold.fold(present[1]));
        }
      }
      for (ArabicForms.Form form : ArabicForms.jussive(present[0], past[0])) {
        put(form, Shape.JUSSIVE, present.length > 1 ? " " + present[1] : "", Prefixes.WORD);
      }
    }
    for (String noun : frame.nouns()) {
      String[] parts = noun.split(" ", 2);
      for (ArabicForms.Form form : ArabicForms.noun(parts[0])) {
        put(form, Shape.NOUN, parts.length > 1 ? " " + parts[1] : "", Prefixes.NOUN);
      }
    }
    for (String participle : frame.participles()) {
      for (ArabicForms.Form form : ArabicForms.participle(participle)) {
        put(form, Shape.PARTICIPLE, "", Prefixes.NOUN);
      }
    }
    for (String idiom : frame.idioms()) {
      String[] parts = idiom.split(" ", 2);
      String rest = parts.length > 1 ? " " + parts[1] : "";
      if (frame.inflect()) {
        for (ArabicForms.Form form : ArabicForms.perfect(parts[0])) {
          put(form, Shape.IDIOM, rest, Prefixes.VERB);
          if (parts.length > 1) {
            apart(form, Shape.IDIOM, ArabicFold.fold(parts[1]));
          }
        }
      } else {
        put(idiom, Shape.IDIOM);
      }
    }
  }

  private void english() {
    for (Frame.Verb verb : frame.verbs()) {
      EnglishForms.finite(verb).forEach(form -> put(form, Shape.PERFECT));
      put(EnglishForms.ing(verb), Shape.PARTICIPLE);
    }
    frame.nouns().forEach(noun -> put(noun, Shape.NOUN));
    frame.idioms().forEach(idiom -> put(idiom, Shape.IDIOM));
  }

  /** The verb alone, its other words behind the subject. */
  private void apart(ArabicForms.Form form, Shape shape, String rest) {
    entries.add(
        form.word(),
        new Trigger(frame, shape, form.gender(), form.number(), form.person(), form.object(), rest),
        Prefixes.VERB);
  }

  private void put(ArabicForms.Form form, Shape shape, String rest, Prefixes prefixes) {
    entries.add(
        form.word() + rest,
        new Trigger(frame, shape, form.gender(), form.number(), form.person(), form.object(), ""),
        prefixes);
  }

  private void put(String form, Shape shape) {
    entries.add(
        form,
        new Trigger(frame, shape, Gender.ANY, Number.ANY, Person.THIRD, false, ""),
        Prefixes.NOUN);
  }
}
