// Settings that bound what a query may read and take.
SHOW SETTINGS 'dbms.security.allow_csv_import_from_file_urls', 'db.memory.transaction.max', 'dbms.memory.transaction.total.max'
YIELD name, value
RETURN name, value
