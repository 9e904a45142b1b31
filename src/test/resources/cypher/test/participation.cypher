// What an actor's part in an event rests on.
MATCH (:Actor {id: $actor})-[r:PARTICIPATED_IN]->(:Event {id: $event})
UNWIND r.evidence AS passage
WITH split(passage, '@') AS parts
WITH parts[0] AS sentence, split(parts[1], '-') AS span
MATCH (x:Sentence {id: sentence})
RETURN collect(substring(x.text, toInteger(span[0]) - x.start, toInteger(span[1]) - toInteger(span[0]))) AS quotes
