// Stops the query that carries this mark; nothing happens when it has ended.
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.isnad = $key
TERMINATE TRANSACTIONS id YIELD message
RETURN message
