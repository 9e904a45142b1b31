// title.ar: خط الزمن
// title.en: Timeline
// description.ar: الأحداث التي يؤرخها النص، من الأقدم، وبأي جملة تُؤرخ وتُروى.
// description.en: The events the text dates, earliest first, each with what dates and what tells it.
// param from: date; ar: من; en: From
// param to: date; ar: إلى; en: To
MATCH (event:Event)
WHERE event.date IS NOT NULL AND ($from IS NULL OR event.latest >= $from) AND ($to IS NULL OR event.earliest <= $to + '~')
CALL (event) {
  MATCH (event)-[e:EVIDENCED_BY]->(sentence:Sentence)
  WITH e.quote AS quote, sentence.id AS id ORDER BY split(sentence.id, '#')[0], e.start
  WITH collect({quote: quote, id: id}) AS passages
  WITH passages, [p IN passages WHERE p.quote CONTAINS left(event.date, 4)][0] AS dating,
    [p IN passages WHERE NOT p.quote CONTAINS left(event.date, 4)][0] AS telling
  WITH [p IN passages WHERE p = dating OR p = telling] AS chosen
  RETURN [p IN chosen | p.quote] AS quotes, [p IN chosen | p.id] AS sentences
}
RETURN event.date AS date, event, quotes, sentences
ORDER BY event.earliest, event.latest DESC, event.id
