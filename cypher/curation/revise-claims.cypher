// A null is a property that the claim has no longer.
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties
