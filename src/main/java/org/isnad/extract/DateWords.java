package org.isnad.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.isnad.text.ArabicFold;

/** The words about dates, folded, that are not names of months and days. */
final class DateWords {
  static final Set<String> ERA = set("م ميلادي ميلادية للميلاد ad ce");
  static final Set<String> HIJRI_ERA = set("ه هجري هجرية للهجرة ah");

  /** A verb of speech ends the reach of a future before it: «ستنضم، قال الوزير الأربعاء». */
  static final Set<String> SPEECH = set("قال قالت أعلن أعلنت أكد أكدت صرح ذكر said announced told");

  static final Set<String> FUTURE = set("سوف المقرر المنتظر المرتقب will shall scheduled due");

  /** How words begin that look like a future verb. */
  static final Set<String> NOT_FUTURE =
      set(
          "سياس سياد سيار سياح سياق سياج سيطر سينا سينم سيول سيرغ سيرج سيرج سيرا سيري سيسي سيبير"
              + " سيشل سيمو سيلا سيدن سيدا سيدة ستراتيج ستيف ستال ستوك ستول ستار ستان ستون ستين"
              + " ستات سترا ستري سنوات سنتين سنغاف سنغال سندا سنجا سنوي ستمئة ستمائة سيفير");

  /** Before a month, a day or a year: the text dates something. */
  static final Set<String> AT =
      set(
          "في منذ خلال بحلول حتى مطلع نهاية بداية أواخر أوائل منتصف بتاريخ من إلى بين غاية قبل بعد"
              + " شهر أيام يوم يومي");

  static final Set<String> AT_ENGLISH =
      set("in on since by until till during early late mid from between of before after through");

  /** Before a name that may be another word these alone show that it is a month. */
  static final Set<String> SURELY_AT =
      set(
          "في منذ خلال بحلول مطلع نهاية بداية أواخر أوائل منتصف شهر"
              + " in since until till during early late mid");

  static final Set<String> AT_YEAR =
      set(
          "في منذ بين خلال بحلول حتى مطلع نهاية بداية أواخر أوائل منتصف صيف خريف شتاء ربيع"
              + " in since by until till during early late mid between summer winter spring autumn");

  /** What is called by its year: «حرب 2006». */
  static final Set<String> OF_A_YEAR =
      set(
          "حرب انتخابات انتخاب ثورة انتفاضة انقلاب اتفاق اتفاقية معاهدة دستور قمة هجمات أحداث غزو"
              + " استفتاء احتجاجات مظاهرات مجزرة مذبحة زلزال أزمة هدنة مؤتمر اجتياح عدوان مبادرة");

  static final Set<String> FROM = set("من بين from between");
  static final Set<String> BETWEEN = set("بين between");

  /** Between the ends of a range. */
  static final Set<String> TO = set("إلى حتى و to and until through");

  static final Set<String> OF = set("من of");
  static final Set<String> YEAR = set("عام العام سنة السنة year");
  static final Set<String> YEARS = set("عامي سنتي العامين أعوام الأعوام سنوات السنوات years");
  static final Set<String> MONTH = set("شهر شهري month");
  static final Set<String> DAY = set("يوم يومي اليوم");
  static final Set<String> LEADING_DAY = set("يوم يومي");
  static final Set<String> DAY_PART =
      set("فجر صباح ضحى ظهر عصر مساء ليل ليلة عشاء morning evening");
  static final Set<String> CORRESPONDS = set("الموافق المصادف الموافقة");

  /** After a number these show that it counts things and is no year. */
  static final Set<String> MEASURE =
      set(
          "سنة عام عاما سنوات يوم يوما شهرا دولار يورو روبل ريال دينار جنيه شخص جندي قتيل جريح"
              + " كيلومتر كم متر طن برميل مليون مليار مقاتل صاروخ موقع مدينة قرية أسرة عائلة نسمة"
              + " لاجئ نازح طائرة دبابة غارة ميغاواط people dollars soldiers euros troops refugees"
              + " years km miles homes men women");

  /** Before «of 2014» these show that it is a year. */
  static final Set<String> PART_OF_YEAR =
      set("end beginning start middle spring summer autumn fall winter");

  static final Set<String> CENTURY = set("القرن century");

  /** Short, but no abbreviations. */
  static final Set<String> WHOLE_NAMES = set("may june july");

  static final Set<String> NAMES_OF_MAY = set("تيريزا تريزا السيدة theresa mrs ms");

  private DateWords() {}

  @SafeVarargs
  static Set<String> union(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }

  static Set<String> set(String words) {
    return Set.of(
        Arrays.stream(ArabicFold.fold(words).split(" ")).distinct().toArray(String[]::new));
  }
}
