package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Frame;
import org.isnad.model.LexiconTable;
import org.isnad.model.Stance;
import org.isnad.model.TieRule;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds in an article who takes which position on what, by lexicons and rules alone: the same
 * article always gives the same draft. Thread-safe.
 */
public final class Extractor {
  private static final Set<String> LANGUAGES = Set.of("ar", "en");

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Function<String, Known> learn;
  private final @Nullable DateFinder dates;
  private final Predicate<String> words;

  /** What is known of one language, made when its first article comes. */
  private record Known(Knowledge knowledge, List<Ties.Compiled> ties) {}

  /** Groups of people on the ground: told of more than once they are somebody, even unheard. */
  private static final Set<String> CROWDS =
      Set.of(
          "group:protesters",
          "group:rebels",
          "group:armed-groups",
          "group:separatists",
          "group:mercenaries",
          "group:peacekeepers");

  /** UTF-16 units; what is longer is the lead of an article. */
  private static final int LONGEST_HEADLINE = 160;

  /**
   * @param lexicons all of {@code seeds/lexicons}, by name
   * @param frames all of {@code seeds/rules/frames}
   * @param ties all of {@code seeds/rules/ties}
   * @param words whether an Arabic word is one of the language, and so hardly a foreigner's name
   */
  public Extractor(
      Map<String, LexiconTable> lexicons,
      List<Frame> frames,
      List<TieRule> ties,
      Predicate<String> words) {
    this.words = words;
    Entities entities = new Entities(lexicons);
    OfficeBook offices = new OfficeBook(lexicons);
    learn =
        language ->
            new Known(
                new Knowledge(lexicons, frames, entities, offices, language),
                Ties.Compiled.of(ties, language));
    LexiconTable months = lexicons.get("months");
    dates = months == null ? null : new DateFinder(months);
  }

  /** Everything that was found, proposed; never throws on text. */
  public Draft extract(Article article) {
    if (!LANGUAGES.contains(article.language())) {
      return new Draft(Annotations.none(article.id()), List.of(), null);
    }
    Read read = read(article);
    Stances stances = new Stances(read.context, read.events, article.id());
    read.sentences.forEach(stances::read);
    Ties ties = new Ties(read.context, language(article).ties());
    read.sentences.forEach(ties::read);
    return assemble(article, read, stances, ties);
  }

  /** All that may be events of an article, the unlikely ones too; for measuring. */
  List<EventDraft> eventDrafts(Article article) {
    return read(article).events.drafts();
  }

  /**
   * An article whose names and events are known.
   *
   * @param told the day of publication that the text bears, where nobody has given one
   */
  private record Read(
      Context context, List<List<Unit>> sentences, Events events, @Nullable LocalDate told) {}

  /** The days of a text; those that hang on its publication are resolved by what it bears. */
  private record Days(List<DateMention> found, @Nullable LocalDate told) {}

  private Known language(Article article) {
    return known.computeIfAbsent(article.language(), learn);
  }

  private Days days(Article article, List<Token> tokens) {
    DateFinder finder = dates;
    if (finder == null) {
      return new Days(List.of(), null);
    }
    List<DateMention> found = finder.find(tokens, article.published());
    LocalDate told =
        article.published() == null
            ? Dateline.of(article.text(), tokens, found).orElse(null)
            : null;
    return new Days(told == null ? found : finder.find(tokens, told), told);
  }

  private Read read(Article article) {
    Knowledge knowledge = language(article).knowledge();
    Scan.Scanned scanned = Scan.scan(article, knowledge.gazetteer());
    knowledge.homonyms().judge(scanned);
    List<Token> tokens = scanned.tokens();
    Registry registry = new Registry(knowledge.entities());
    Days days = days(article, tokens);
    Home home = Home.of(scanned, knowledge.offices());
    Context context =
        new Context(
            knowledge,
            registry,
            new People(knowledge, registry, tokens, words),
            new Passages(article.text(), tokens),
            tokens,
            Quotations.of(scanned),
            days.told == null ? article.published() : days.told,
            home.state(),
            home.told());
    List<List<Unit>> sentences = name(scanned, context, days.found);
    Events events = new Events(context, article.id());
    sentences.forEach(events::read);
    return new Read(context, sentences, events, days.told);
  }

  private List<List<Unit>> name(Scan.Scanned scanned, Context context, List<DateMention> found) {
    Naming naming = new Naming(context, Naming.whole(scanned));
    @Nullable DateMention[] byToken = new DateMention[scanned.tokens().size()];
    for (DateMention mention : found) {
      Arrays.fill(byToken, mention.from(), mention.to(), mention);
    }
    List<List<Unit>> first = new ArrayList<>();
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      List<Unit> units = naming.name(sentence.units());
      units.forEach(unit -> date(unit, byToken));
      first.add(units);
    }
    naming.offices().holdings().resolveImplied();
    first.forEach(units -> units.forEach(unit -> now(unit, context.registry())));
    References references = new References(context, naming.offices().holdings().open());
    first.forEach(references::hear);
    List<List<Unit>> resolved = first.stream().map(references::resolve).toList();
    resolved.forEach(new LeadVerbs(context, naming.offices().holdings())::note);
    resolved.forEach(units -> units.forEach(unit -> now(unit, context.registry())));
    boolean arabic = context.knowledge().language().equals("ar");
    return arabic
        ? resolved.stream().map(units -> Governments.merge(units, context)).toList()
        : resolved;
  }

  /** Whoever was a person when named may have turned out to be a leader. */
  private static void now(Unit unit, Registry registry) {
    unit.named()
        .filter(n -> !registry.now(n.actor()).equals(n.actor()))
        .ifPresent(
            n -> unit.name(new Unit.Named(registry.now(n.actor()), n.how(), n.start(), n.end())));
  }

  private static void date(Unit unit, @Nullable DateMention[] byToken) {
    DateMention mention = byToken[unit.from()];
    if (mention != null && unit.to() <= mention.to() && !unit.isActor()) {
      unit.date(mention);
    }
  }

  /**
   * One past the last code point of a first paragraph that is a single line and no sentence; 0
   * without one: a lead that ends with a full stop tells of its own.
   */
  private static int headline(Article article) {
    var sentences = article.sentences();
    if (sentences.size() < 2 || sentences.get(1).paragraph() == 1) {
      return 0;
    }
    int end = sentences.get(0).end();
    String first = article.text().substring(0, article.text().offsetByCodePoints(0, end)).strip();
    boolean sentence = first.endsWith(".") || first.length() > LONGEST_HEADLINE;
    return sentence ? 0 : end;
  }

  private static Draft assemble(Article article, Read read, Stances stances, Ties ties) {
    Context context = read.context;
    Registry registry = context.registry();
    Set<String> there = new HashSet<>(Set.of(Stance.AUTHOR));
    var actors = registry.actors();
    actors.stream().filter(a -> a.kind() != ActorKind.PLACE).forEach(a -> there.add(a.id()));
    BiPredicate<String, String> speaksFor = (of, speaker) -> context.speaksFor(speaker, of);
    var kept =
        Told.distinct(
            Told.without(
                stances.stances().stream()
                    .filter(s -> there.contains(s.holder()))
                    .filter(s -> !(s.type().equals("claims") && s.holder().startsWith("person:")))
                    .toList(),
                headline(article),
                speaksFor,
                stances::isFraming),
            speaksFor);
    Set<String> acting = new HashSet<>();
    kept.forEach(s -> acting.addAll(List.of(s.holder(), s.about())));
    ties.relations().forEach(r -> acting.addAll(List.of(r.source(), r.target())));
    ties.memberships().forEach(m -> acting.addAll(List.of(m.member(), m.organization())));
    registry.roles().forEach(r -> acting.add(r.of()));
    List<Event> told = read.events.events();
    told.forEach(e -> e.participants().forEach(p -> acting.add(p.actor())));
    var speakers =
        actors.stream()
            .filter(
                a ->
                    a.kind() != ActorKind.GROUP && !registry.isIncidental(a.id())
                        || CROWDS.contains(a.id()) && a.mentions().size() > 1
                        || acting.contains(a.id()))
            .toList();
    Set<String> telling = new HashSet<>();
    speakers.forEach(a -> telling.add(a.id()));
    Set<String> about = new HashSet<>();
    kept.forEach(s -> about.add(s.about()));
    return new Draft(
        new Annotations(
            article.id(),
            speakers,
            registry.roles().stream()
                .filter(r -> telling.contains(r.holder()) && there.contains(r.of()))
                .toList(),
            ties.memberships(),
            told,
            stances.issues().stream().filter(i -> about.contains(i.id())).toList(),
            kept,
            ties.relations()),
        stances.omissions(),
        read.told);
  }
}
