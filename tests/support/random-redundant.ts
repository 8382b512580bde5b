import fc from "fast-check";
import { sketch, type Sketch } from "../../shared/model/sketch.ts";
import type { Diagram } from "../../shared/model/schema.ts";

const WIDTH = 4;
const LAYERS = 3;
const PLACES: Sketch["nodes"] = {
  "zone 0": "zone/availability-zone",
  "zone 1": "zone/availability-zone",
  "host 0": ["zone/host", { in: "zone 0" }],
  "host 1": ["zone/host", { in: "zone 1" }],
  "host 2": ["zone/host", { in: "zone 0" }],
};
const places = fc.constantFrom(undefined, ...Object.keys(PLACES));

const part = fc.record({
  place: places,
  replicas: fc.constantFrom(1, 1, 1, 2),
  /** Which of the next layer it calls, as bits, for each of two groups. */
  calls: fc.tuple(fc.nat(2 ** WIDTH - 1), fc.nat(2 ** WIDTH - 1)),
  /** Sometimes also one of its own layer or the one before: cycles. */
  back: fc.option(fc.nat(2 * WIDTH - 1), { freq: 4 }),
});

/** Layers of services with alternatives, in hosts and zones: designs that few single failures break. */
export const randomRedundant: fc.Arbitrary<Diagram> = fc
  .record({
    parts: fc.array(part, { minLength: WIDTH * LAYERS, maxLength: WIDTH * LAYERS }),
    front: fc.integer({ min: 1, max: 2 ** WIDTH - 1 }),
    replicated: fc.boolean(),
  })
  .map(({ parts, front, replicated }) => {
    const last = LAYERS - 1;
    const id = (at: number): string => `s${at}`;
    const chosen = (bits: number, layer: number): string[] =>
      Array.from({ length: WIDTH }, (_, at) => at)
        .filter((at) => ((bits >> at) & 1) === 1)
        .map((at) => id(layer * WIDTH + at));
    const services = parts.map(({ place, replicas }, at) => {
      const kind = Math.floor(at / WIDTH) === last ? "database" : "microservice";
      return [id(at), [kind, { replicas, ...(place !== undefined && { in: place }) }]] as const;
    });
    const calls = parts.flatMap(({ calls: groups, back }, at) => {
      const layer = Math.floor(at / WIDTH);
      if (layer === last) return [];
      const forward = groups.flatMap((bits, group) =>
        chosen(bits, layer + 1).map((to) => [id(at), to, `g${group}`] as const),
      );
      const to = back === null ? at : Math.max(0, layer - 1) * WIDTH + back;
      return to === at ? forward : [...forward, [id(at), id(to), "back"] as const];
    });
    const entry = chosen(front, 0).map((to) => ["u", to, "front"] as const);
    return sketch({
      nodes: { u: "user", ...PLACES, ...Object.fromEntries(services) },
      edges: [
        ...[...entry, ...calls].map(
          ([from, to, group], at) => [from, to, { group, id: `e${at}` }] as const,
        ),
        ...(replicated
          ? [["s8", "s9", { flow: "replication", failover: "automatic", id: "r" }] as const]
          : []),
      ],
    });
  });
