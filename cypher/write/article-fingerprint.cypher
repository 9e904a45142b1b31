// The fingerprint under which an article was loaded, and whether people have reviewed it; no row when it was not.
MATCH (a:Article {id: $article})
RETURN a.fingerprint AS fingerprint, coalesce(a.shipped, false) AS shipped, NOT coalesce(a.draft, false) AS reviewed, a.sha256 AS sha256
