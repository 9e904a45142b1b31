// title.ar: خط الزمن
// title.en: Timeline
// description.ar: الأحداث التي يؤرخها النص، من الأقدم.
// description.en: The events the text dates, earliest first.
// param from: date; ar: من; en: From
// param to: date; ar: إلى; en: To
MATCH (event:Event)-[e:EVIDENCED_BY]->(sentence:Sentence)
WHERE event.date IS NOT NULL AND ($from IS NULL OR event.latest >= $from) AND ($to IS NULL OR event.earliest <= $to)
WITH event, e, sentence ORDER BY e.start
RETURN event.date AS date, event, collect(e.quote)[0] AS quote, collect(sentence.id)[0] AS sentence
ORDER BY event.earliest, event.latest DESC, event.id
