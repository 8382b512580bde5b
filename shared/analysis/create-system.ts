import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import type { Diagram } from "../model/schema.ts";
import { createCallGraph } from "./call-graph.ts";
import { createCut } from "./cut.ts";
import { readElements } from "./elements.ts";
import { isEncrypted, isUntrusted } from "./encryption.ts";
import { createEvidence } from "./evidence-path.ts";
import { expandEdges } from "./expand-edges.ts";
import { createExposure, isPrivateLink } from "./exposure.ts";
import { readFacts } from "./facts.ts";
import { createFailures } from "./failures.ts";
import { lazy } from "./memo.ts";
import { createPlaces } from "./places.ts";
import { createClosures } from "./reach.ts";
import { createScope } from "./scope.ts";
import { findSinglePoints } from "./single-points.ts";
import { isCrossSite, sitePairs } from "./site-links.ts";
import { createStatements } from "./statements.ts";
import type { System } from "./system.ts";
import { createJudgements } from "./trust.ts";

/**
 * Reads a diagram by the definitions of the rules reference, section 1, with the kinds of the
 * catalogue and its own.
 *
 * @param today the day waivers are judged on, `YYYY-MM-DD`
 */
export function createSystem(diagram: Diagram, catalog: Catalog, today: string): System {
  const facts = readFacts(diagram);
  const elements = readElements(diagram, catalogFor(diagram, catalog));
  const { components } = elements;
  const statements = createStatements(elements.ancestors);
  const places = createPlaces(elements);
  const judgements = createJudgements(facts, { ...elements, ...statements, ...places });
  const scope = createScope({ ...statements, ...places });
  const edges = expandEdges(diagram, elements, places.members);
  const graph = createCallGraph(components, edges);
  const failures = createFailures(components, edges, graph, { ...statements, ...places });
  const { auto } = failures;
  const closures = createClosures(components, graph, { auto, trust: judgements.trust });
  const pairs = lazy(() => sitePairs(edges, places));

  const singlePoints = lazy(() => findSinglePoints(system));
  const system: System = {
    diagram,
    today,
    facts,
    edges,
    ...elements,
    ...statements,
    ...places,
    ...judgements,
    ...failures,
    scope,
    out: graph.out,
    into: graph.into,
    sync: graph.sync,
    sources: graph.sources,
    crossSite: (edge) => isCrossSite(edge, places.site),
    lostByCut: createCut(components, graph, { ...failures, site: places.site }),
    needs: closures.needs,
    reach: closures.reach,
    get onPath() {
      return closures.onPath;
    },
    get public() {
      return closures.public;
    },
    privateLink: isPrivateLink,
    exposed: createExposure(components, graph, judgements.trust),
    encrypted: isEncrypted,
    untrustedEdge: (edge) => isUntrusted(edge, judgements.trust),
    linkId: (edge) => statements.stated(edge, "linkId") ?? edge.id,
    get sitePairs() {
      return pairs();
    },
    loss: createEvidence(graph, { auto }),
    get singlePoints() {
      return singlePoints();
    },
  };
  return system;
}
