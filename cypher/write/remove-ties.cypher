// Takes an article's evidence off the ties between entities; a tie left without any goes.
MATCH (:Entity)-[r]->(:Entity)
WHERE any(e IN r.evidence WHERE e STARTS WITH $article + '#')
WITH r, [e IN r.evidence WHERE NOT e STARTS WITH $article + '#'] AS rest
SET r.evidence = rest
WITH r, rest
WHERE size(rest) = 0
DELETE r
