// title.ar: ما الذي تستند إليه جملة
// title.en: What rests on a sentence
// description.ar: كل موقف وحدث وذكر تحمله الجملة رقم كذا من المقال.
// description.en: Every stance, event and mention that sentence n of the article carries.
// param article: article default=csto-moscow-2022; ar: المقال; en: Article
// param n: integer required; ar: رقم الجملة; en: Sentence number
MATCH (:Article {id: $article})-[:CONTAINS]->(sentence:Sentence {n: $n})<-[e:EVIDENCED_BY|MENTIONED_IN]-(item)
WITH sentence, item, e ORDER BY e.start, e.end
WITH item, collect(coalesce(e.quote, e.text)) AS quotes, collect(sentence.id) AS sentences, min(e.start) AS start
RETURN CASE WHEN item:Stance THEN 'stance' WHEN item:Event THEN 'event' ELSE 'mention' END AS kind,
  coalesce(item.labelAr, item.nameAr) AS nameAr, coalesce(item.labelEn, item.nameEn) AS nameEn, quotes, sentences, item.id AS id
ORDER BY start, id
