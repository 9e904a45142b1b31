// title.ar: من شارك في حدث
// title.en: Who took part in an event
// description.ar: المشاركون في الحدث وصفة كل منهم.
// description.en: The participants of an event and their part in it.
// param event: event required; ar: الحدث; en: Event
MATCH (actor:Actor)-[p:PARTICIPATED_IN]->(event:Event {id: $event})
RETURN actor, p.as AS part, event
ORDER BY part, actor.id
