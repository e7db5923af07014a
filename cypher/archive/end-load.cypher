MATCH (load:__ZhengtuLoad)
DELETE load
