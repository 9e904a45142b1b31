package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extract.Draft;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Sentence;
import org.isnad.read.ArticleReader;
import org.isnad.read.FrameReader;
import org.isnad.read.LexiconReader;
import org.isnad.read.OntologyReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Extraction of an article of about 600 words, the first sentences of the shipped one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx300m", "-XX:+UseSerialGC"})
public class ExtractBench {
  private static final int WORDS = 600;
  private static final int ARTICLES = 10_000;
  private static final int COLD_STARTS = 5;

  private final Extractor extractor = extractor();
  private final Article article = article();

  @Benchmark
  public Draft warm() {
    return extractor.extract(article);
  }

  /** {@code cold} and {@code heap} are what this class starts in a JVM of their own. */
  public static void main(String[] args) throws Exception {
    switch (args.length == 0 ? "all" : args[0]) {
      case "cold" -> System.out.println(cold());
      case "heap" -> System.out.println(heap());
      default -> all();
    }
  }

  private static void all() throws RunnerException, IOException {
    System.out.printf("JDK %s, one core of 2%n%n", Runtime.version().feature());
    System.out.println("| what | measured |\n| --- | --- |");
    double[][] cold = new double[COLD_STARTS][];
    for (int i = 0; i < COLD_STARTS; i++) {
      cold[i] = numbers("cold");
    }
    row("cold start of the extractor, ms (median of 5)", median(cold, 0));
    row("first article after it, with the dictionary, ms", median(cold, 1));
    double[] heap = numbers("heap");
    row("heap after 1,000 articles, each with words of its own, MB", heap[0]);
    row("heap after 10,000, MB", heap[1]);
    row("articles a second of processor time, warm", heap[2]);
    double warm =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractBench.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()
            .iterator()
            .next()
            .getPrimaryResult()
            .getScore();
    row("articles a second, warm (JMH)", warm);
  }

  private static void row(String what, double value) {
    System.out.printf(java.util.Locale.ROOT, "| %s | %.0f |%n", what, value);
  }

  private static double median(double[][] runs, int column) {
    return Arrays.stream(runs).mapToDouble(run -> run[column]).sorted().toArray()[runs.length / 2];
  }

  private static double[] numbers(String what) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractBench.class.getName(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes()).strip();
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static String cold() {
    long start = System.nanoTime();
    Extractor extractor = extractor();
    long made = System.nanoTime();
    extractor.extract(article());
    return (made - start) / 1e6 + " " + (System.nanoTime() - made) / 1e6;
  }

  private static String heap() {
    Extractor extractor = extractor();
    Article article = article();
    var threads = ManagementFactory.getThreadMXBean();
    double early = 0;
    long half = 0;
    for (int i = 1; i <= ARTICLES; i++) {
      extractor.extract(withWordsOfItsOwn(article, i));
      if (i == ARTICLES / 10) {
        early = used();
      }
      if (i == ARTICLES / 2) {
        half = threads.getCurrentThreadCpuTime();
      }
    }
    double rate = ARTICLES / 2 * 1e9 / (threads.getCurrentThreadCpuTime() - half);
    double late = used();
    return early + " " + late + " " + rate + (extractor.extract(article) == null ? "" : "");
  }

  /** What is kept of an article's words would show in the heap: each has names that no other has. */
  private static Article withWordsOfItsOwn(Article article, int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 20) {
      name.append((char) ('\u0641' + rest % 20 % 10)).append((char) ('\u0628' + rest % 20 / 10));
    }
    String said = "\nقال وزير الخارجية الكيني " + name + " شق" + name + " إن بلاده ترفض خطة " + name + ".";
    String text = article.text() + said;
    int end = article.text().codePointCount(0, article.text().length());
    List<Sentence> sentences = new ArrayList<>(article.sentences());
    int length = said.codePointCount(1, said.length());
    Sentence last = sentences.get(sentences.size() - 1);
    sentences.add(
        new Sentence(last.n() + 1, last.paragraph() + 1, end + 1, end + 1 + length, said.strip()));
    return of(article, text, sentences);
  }

  private static double used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
  }

  private static Extractor extractor() {
    return new Extractor(
            LexiconReader.shipped(),
            FrameReader.shipped(OntologyReader.shipped()),
            TieReader.shipped(OntologyReader.shipped()),
            new KnownWords());
  }

  private static Article article() {
    Article whole = ArticleReader.read(Path.of("seeds/articles/csto-moscow-2022")).article();
    List<Sentence> sentences = new ArrayList<>();
    int words = 0;
    for (Sentence sentence : whole.sentences()) {
      if (words < WORDS) {
        sentences.add(sentence);
        words += sentence.text().split("\\s+").length;
      }
    }
    int end = sentences.get(sentences.size() - 1).end();
    String text = whole.text().substring(0, whole.text().offsetByCodePoints(0, end));
    return of(whole, text, sentences);
  }

  private static Article of(Article whole, String text, List<Sentence> sentences) {
    return new Article(
        whole.id(),
        whole.title(),
        whole.published(),
        whole.language(),
        whole.source(),
        whole.licence(),
        whole.sha256(),
        text,
        sentences);
  }
}
