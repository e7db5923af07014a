"""Loads a GraphML file as networkx does and prints what it then has, one "name value" a line."""
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
print("nodes", graph.number_of_nodes())
print("edges", graph.number_of_edges())
print("directed", graph.is_directed())
print("adopted", sum(1 for _, _, data in graph.edges(data=True) if data["type"] == "ADOPTED"))
