# Loads a GraphML file as igraph does and prints what it then has, one "name value" a line.
suppressPackageStartupMessages(library(igraph))
graph <- read_graph(commandArgs(trailingOnly = TRUE)[1], format = "graphml")
cat("nodes", vcount(graph), "\n")
cat("edges", ecount(graph), "\n")
cat("directed", is_directed(graph), "\n")
cat("adopted", sum(E(graph)$type == "ADOPTED"), "\n")
