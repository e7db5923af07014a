UNWIND $articles AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(claim:Claim)
DETACH DELETE claim
