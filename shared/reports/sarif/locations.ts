import type { Catalog } from "../../catalog/catalog.ts";
import type { Language } from "../../i18n/language.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { isContainerRole } from "../../catalog/roles.ts";
import { elementRegions, type TextRegion } from "../../model/element-regions.ts";
import type { Diagram } from "../../model/schema.ts";
import { ancestorIds, nodesById } from "../../model/tree.ts";
import { elementNaming } from "../../rules/describe-finding.ts";
import type { CheckedDiagram, CheckedFinding } from "../check-run.ts";
import { artifactLocation } from "./artifact-location.ts";

/** Where the findings of one file point. */
export interface Locator {
  /** The one place a finding is shown at. */
  main(finding: CheckedFinding): object;
  /** A place that goes with it. */
  element(id: string): object;
  /** The same in short, for the many steps of paths. */
  step(id: string): object;
}

/** @param index position of the file in the run's list of files */
export function createLocator(
  { uri, text, diagram }: CheckedDiagram,
  index: number,
  language: Language,
  catalog: Catalog,
): Locator {
  const regions = elementRegions(text);
  const logical = logicalLocations(diagram, language, catalog);
  const physical = (region: TextRegion | undefined) => ({
    artifactLocation: artifactLocation(uri, index),
    region: region ? regionOf(region) : { startLine: 1 },
  });
  const naming = elementNaming(diagram, language, catalog);
  // Made once for each element: the paths of a large diagram pass the same ones thousands of times.
  const known = new Map<string, ReturnType<typeof newStep>>();
  const newStep = (id: string) => ({
    message: { text: cleanText(naming(id)) },
    physicalLocation: physical(regions.get(id)),
  });
  const step = (id: string) => {
    const made = known.get(id) ?? newStep(id);
    known.set(id, made);
    return made;
  };
  return {
    main({ subject, related }) {
      // Two sites, and the whole document, are no elements: what they are about is.
      const ids = subject.split("|");
      const at = [...ids, ...(subject === "model" ? [] : related)].find((id) => regions.has(id));
      return {
        physicalLocation: physical(at === undefined ? undefined : regions.get(at)),
        logicalLocations: ids.map(logical),
      };
    },
    element: (id) => ({ ...step(id), logicalLocations: [logical(id)] }),
    step,
  };
}

function regionOf({ start, end }: TextRegion) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Elements as parts of the diagram: their names, and their ids with those of the containers around. */
function logicalLocations(diagram: Diagram, language: Language, catalog: Catalog) {
  const nodes = nodesById(diagram);
  const naming = elementNaming(diagram, language, catalog);
  const edges = new Set(diagram.edges.map(({ id }) => id));
  return (id: string) => {
    const node = nodes.get(id);
    if (!node) {
      return {
        name: cleanText(naming(id)),
        fullyQualifiedName: id,
        kind: edges.has(id) ? "connection" : "diagram",
      };
    }
    const role = catalog.kind(node.kind)?.role;
    return {
      name: cleanText(naming(id)),
      fullyQualifiedName: [...ancestorIds(nodes, id)].reverse().concat(id).join("/"),
      kind: role !== undefined && isContainerRole(role) ? "container" : "component",
    };
  };
}
