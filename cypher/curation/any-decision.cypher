RETURN EXISTS { MATCH (decision:Decision) } AS any
