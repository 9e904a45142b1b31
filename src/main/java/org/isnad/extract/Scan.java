package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Sentence;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/** Cuts an article into sentences of units, the longest that the gazetteer knows at each place. */
final class Scan {
  /** What cuts an imperfect short, folded. */
  private static final Set<String> JUSSIVE = Set.of("لم", "ولم", "فلم", "لا", "ولا", "الم");

  private Scan() {}

  /**
   * @param number of the sentence in the article, from 1
   */
  record SentenceUnits(int number, int paragraph, List<Unit> units) {}

  /** An article in units. */
  record Scanned(List<Token> tokens, List<SentenceUnits> sentences) {}

  static Scanned scan(Article article, Gazetteer gazetteer) {
    boolean english = article.language().equals("en");
    List<Token> written = Tokenizer.tokens(article.text());
    List<Token> tokens = english ? EnglishTokens.split(written) : written;
    List<SentenceUnits> sentences = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      List<Unit> units = new ArrayList<>();
      while (at < tokens.size() && tokens.get(at).start() < sentence.end()) {
        Unit unit = unit(tokens, at, gazetteer, english);
        if (!unit.matches().isEmpty() && !cutsShort(units)) {
          unit.isNoJussive();
        }
        units.add(unit);
        at = unit.to();
      }
      sentences.add(new SentenceUnits(sentence.n(), sentence.paragraph(), units));
    }
    return new Scanned(tokens, sentences);
  }

  /** Whether the last of these makes a verb behind it a jussive. */
  private static boolean cutsShort(List<Unit> units) {
    return !units.isEmpty() && JUSSIVE.contains(units.get(units.size() - 1).folded());
  }

  /**
   * «رئيس مجلس السيادة» is an office and an organization, though the whole is listed as an office.
   */
  private static int longest(
      List<Token> tokens, int at, List<Gazetteer.Match> found, Gazetteer gazetteer) {
    int longest = found.get(0).to();
    boolean office =
        longest > at + 1
            && found.stream()
                .filter(m -> m.to() == longest)
                .allMatch(m -> m.sense() instanceof Sense.RoleWord);
    boolean head =
        office
            && found.stream()
                .anyMatch(
                    m -> // «شيخ» is a title, «شيخ الأزهر» an office
                    m.to() == at + 1
                            && m.sense() instanceof Sense.RoleWord role
                            && !role.id().startsWith("title:"));
    boolean owned =
        head
            && gazetteer.at(tokens, at + 1).stream()
                .anyMatch(
                    m ->
                        m.to() >= longest
                            && m.sense() instanceof Sense.Name name
                            && name.sure()
                            && name.kind() == Sense.Name.Kind.ORGANIZATION);
    return owned ? at + 1 : longest;
  }

  private static Unit unit(List<Token> tokens, int at, Gazetteer gazetteer, boolean english) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return new Unit(at, at + 1, token, List.of());
    }
    List<Gazetteer.Match> all = gazetteer.at(tokens, at);
    List<Gazetteer.Match> found =
        english ? all.stream().filter(m -> EnglishTokens.fits(tokens, m, all)).toList() : all;
    if (found.isEmpty()) {
      return new Unit(at, at + 1, token, List.of());
    }
    int longest = longest(tokens, at, found, gazetteer);
    String words = token.folded();
    for (int i = at + 1; i < longest; i++) {
      words += " " + tokens.get(i).folded();
    }
    List<Gazetteer.Match> matches = new ArrayList<>();
    boolean names = false;
    for (Gazetteer.Match match : found) {
      if (match.to() == longest) {
        matches.add(match);
        names |=
            !(match.sense() instanceof Sense.EventNoun
                || match.sense() instanceof Sense.EventVerb
                || match.sense() instanceof Sense.Topic);
      }
    }
    if (!names) {
      // «قطع علاقاتها» is an event, and its first word still a verb or a verbal noun
      found.stream()
          .filter(m -> m.to() < longest && m.sense() instanceof Sense.Trigger)
          .forEach(matches::add);
      boolean topic = matches.stream().allMatch(m -> !(m.sense() instanceof Sense.EventNoun));
      if (topic) {
        // «الغزو الروسي لأوكرانيا» is what is spoken of, and took place
        found.stream()
            .filter(m -> m.to() < longest && m.sense() instanceof Sense.EventNoun)
            .findFirst()
            .ifPresent(matches::add);
      }
    }
    if (tokens.get(longest - 1).text().endsWith("ة")) { // «توصية» is no «توصي» + «ه»
      matches.removeIf(m -> m.sense() instanceof Sense.Trigger trigger && trigger.object());
    }
    return new Unit(at, longest, token, matches, words);
  }
}
