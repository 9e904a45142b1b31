package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.isnad.text.DisplayWidth;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  @Test
  void alignsColumns() {
    check(
        60,
        """
        name  │ n
        ──────┼────
        روسيا │ 12
        مُنظَّمة │ 7
        中国  │ 100
        """,
        "name|n",
        "روسيا|12",
        "مُنظَّمة|7",
        "中国|100");
  }

  @Test
  void breaksLongCellsBetweenWordsAndLongWordsAfterAHyphen() {
    check(
        46,
        """
        a                     │ b
        ──────────────────────┼──────────────────────
        one two three four    │ أجمعت دول المنظمة على
        five                  │ وجود جهات خارجية
        event:a-very-long-    │ x
        name-of-an-event      │
        """,
        "a|b",
        "one two three four five|أجمعت دول المنظمة على وجود جهات خارجية",
        "event:a-very-long-name-of-an-event|x");
  }

  @Test
  void givesEveryRowABlockWhereColumnsWouldBeTooNarrow() {
    check(
        36,
        """
        quote     one two three four five
                  six seven eight nine
        sentence  the sentence of the first

        quote     أرمينيا لم تظهر
        sentence  s2
        """,
        "quote|sentence",
        "one two three four five six seven eight nine|the sentence of the first",
        "أرمينيا لم تظهر|s2");
  }

  @Test
  void isAHeadingWithoutRows() {
    check(40, "a │ b\n──┼──\n", "a|b");
  }

  @Test
  void keepsDirectionAndTakesOutWhatSteersATerminal() {
    String table = ResultTable.of(result("a|b", "قمة|\u001B[31mred\nline"), 60);
    assertThat(table).contains("\u200Eقمة\u200E │ [31mred line").doesNotContain("\u001B");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String long_ = "كلمة طويلة word ".repeat(20).strip();
    for (int width : new int[] {30, 60, 80, 120}) {
      assertThat(ResultTable.of(result("a|b|c", long_ + "|" + long_ + "|" + long_), width).lines())
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  private static void check(int width, String expected, String names, String... rows) {
    assertThat(ResultTable.of(result(names, rows), width).replace("\u200E", ""))
        .isEqualTo(expected);
  }

  private static Result result(String names, String... rows) {
    return new Result(
        List.of(names.split("\\|")),
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|")).<Value>map(Value.Text::new).toList())
            .toList(),
        false,
        0);
  }
}
