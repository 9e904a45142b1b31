// title.ar: من شارك في حدث
// title.en: Who took part in an event
// description.ar: المشاركون في الحدث وصفة كل منهم.
// description.en: The participants of an event and their part in it.
// param event: event required; ar: الحدث; en: Event
MATCH (actor:Actor)-[p:PARTICIPATED_IN]->(event:Event {id: $event})
CALL (p) {
  UNWIND p.evidence AS passage
  WITH split(passage, '@') AS parts
  MATCH (sentence:Sentence {id: parts[0]})
  WITH sentence, [x IN split(parts[1], '-') | toInteger(x)] AS span
  ORDER BY split(sentence.id, '#')[0], span[0], span[1]
  RETURN collect(substring(sentence.text, span[0] - sentence.start, span[1] - span[0])) AS quotes, collect(sentence.id) AS sentences
}
RETURN actor, p.as AS part, event, quotes, sentences, p.id AS id
ORDER BY part, actor.id, p.id
