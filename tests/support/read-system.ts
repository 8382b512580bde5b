import { createSystem } from "../../shared/analysis/create-system.ts";
import type { Component, Container, Edge, System } from "../../shared/analysis/system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { sketch, type Sketch } from "../../shared/model/sketch.ts";

/** A sketch read by the analysis, with elements looked up by id. */
export interface ReadSystem {
  readonly system: System;
  component(id: string): Component;
  container(id: string): Container;
  /** The component edges of a drawn edge. */
  edges(id: string): readonly Edge[];
  edge(id: string): Edge;
}

export function readSystem(drawn: Sketch): ReadSystem {
  const system = createSystem(sketch(drawn), catalog, "2026-01-01");
  const edges = (id: string): readonly Edge[] => system.edges.filter((edge) => edge.id === id);
  return {
    system,
    component: (id) => there(system.component(id), id),
    container: (id) => there(system.container(id), id),
    edges,
    edge: (id) => there(edges(id)[0], id),
  };
}

/** The ids of elements, in code unit order. */
export function idsOf(elements: Iterable<{ readonly id: string }>): string[] {
  return [...elements].map(({ id }) => id).sort();
}

function there<T>(element: T | undefined, id: string): T {
  if (element === undefined) throw new Error(`no such element: ${id}`);
  return element;
}
