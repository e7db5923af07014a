UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
SET claim.edge = row.edge
