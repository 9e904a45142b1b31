// What the data version is made of.
MATCH (a:Article)
RETURN a.fingerprint AS fingerprint
ORDER BY fingerprint
