MATCH (former:Former)
WHERE NOT EXISTS { (former)<-[:READ_AS]-() }
DELETE former
