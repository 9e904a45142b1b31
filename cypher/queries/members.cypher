// title.ar: أعضاء منظمة ورئاستها
// title.en: Members of an organization and its chair
// description.ar: من فيها، وبأي صفة، وبأي جملة.
// description.en: Who is in it, in which capacity, and by which sentence.
// param organization: organization default=org:csto; ar: المنظمة; en: Organization
MATCH (member:Entity)-[m:MEMBER_OF]->(organization:Organization {id: $organization})
UNWIND m.evidence AS evidence
WITH member, m, organization, split(evidence, '@') AS parts
MATCH (sentence:Sentence {id: parts[0]})
WITH member, m, organization, sentence, [x IN split(parts[1], '-') | toInteger(x)] AS span
RETURN member, m.status AS status, organization, substring(sentence.text, span[0] - sentence.start, span[1] - span[0]) AS quote, sentence.id AS sentence
ORDER BY status, member.id, span[0]
