// The fingerprint under which an article was loaded; no row when it was not.
MATCH (a:Article {id: $article})
RETURN a.fingerprint AS fingerprint, coalesce(a.shipped, false) AS shipped
