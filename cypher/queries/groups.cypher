// title.ar: من المقصود بالمجموعات
// title.en: Who the groups are
// description.ar: كل مجموعة غير مسماة، ومن فيها، وهل ينص النص على ذلك أم يُستنتج.
// description.en: Every unnamed group, who is in it, and whether the text states or implies it.
MATCH (group:Group)
OPTIONAL MATCH (group)-[r:RESOLVES_TO]->(member:Actor)
WITH group, r, member ORDER BY member.nameAr, member.id
RETURN group, r.basis AS basis, collect(member.nameAr) AS membersAr, collect(member.nameEn) AS membersEn, collect(r.evidence) AS evidence
ORDER BY group.id, basis
