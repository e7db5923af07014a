import java.io.File;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Loads a GEXF file as Gephi does and prints what Gephi then has, one {@code name value} a line. */
class LoadGexf {

    public static void main(String[] arguments) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(arguments[0]));
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        AtomicInteger errors = new AtomicInteger();
        container.getReport().getIssues(Integer.MAX_VALUE).forEachRemaining(issue -> {
            if (issue.getLevel().ordinal() >= Issue.Level.SEVERE.ordinal()) {
                errors.incrementAndGet();
            }
        });
        System.out.println("errors " + errors);
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        DirectedGraph graph = model.getDirectedGraph();
        System.out.println("nodes " + graph.getNodeCount());
        System.out.println("edges " + graph.getEdgeCount());
        System.out.println("kinds " + model.getEdgeTypeCount());
        System.out.println("intervals " + (model.getConfiguration().getTimeRepresentation() == TimeRepresentation.INTERVAL));
        Interval bounds = model.getTimeBounds();
        System.out.println("from " + day(bounds.getLow()));
        System.out.println("to " + day(bounds.getHigh()));
    }

    private static String day(double time) {
        return Double.isInfinite(time) ? "open" : Instant.ofEpochMilli((long) time).atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
