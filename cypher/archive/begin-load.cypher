MERGE (load:__ZhengtuLoad)
SET load.archive = $archive
