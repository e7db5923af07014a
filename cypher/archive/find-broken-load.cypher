MATCH (load:__ZhengtuLoad)
RETURN load.archive AS archive
