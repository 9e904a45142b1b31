// title.ar: أعضاء منظمة ورئاستها
// title.en: Members of an organization and its chair
// description.ar: من فيها، وبأي صفة، وبأي جملة.
// description.en: Who is in it, in which capacity, and by which sentence.
// param organization: organization default=org:csto; ar: المنظمة; en: Organization
MATCH (member:Entity)-[m:MEMBER_OF]->(organization:Organization {id: $organization})
CALL (m) {
  UNWIND m.evidence AS passage
  WITH split(passage, '@') AS parts
  MATCH (sentence:Sentence {id: parts[0]})
  WITH sentence, [x IN split(parts[1], '-') | toInteger(x)] AS span
  ORDER BY split(sentence.id, '#')[0], span[0], span[1]
  RETURN collect(substring(sentence.text, span[0] - sentence.start, span[1] - span[0])) AS quotes, collect(sentence.id) AS sentences
}
RETURN member, m.status AS status, organization, quotes, sentences, m.id AS id
ORDER BY status, member.id, m.id
