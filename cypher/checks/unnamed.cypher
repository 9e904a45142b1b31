// Whatever a reader sees has its words in both languages.
MATCH (n:Entity)
WHERE coalesce(n.nameAr, n.titleAr, '') = '' OR coalesce(n.nameEn, n.titleEn, '') = ''
RETURN n.id AS offender
UNION
MATCH (n:Stance)
WHERE coalesce(n.labelAr, '') = '' OR coalesce(n.labelEn, '') = ''
RETURN n.id AS offender
