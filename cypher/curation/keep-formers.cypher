// What claims were read to speak of and do not speak of as they stand.
UNWIND $formers AS row
MERGE (former:Former {id: row.id})
SET former = row
