import { availabilityDefaults } from "../../catalog/availability-defaults.ts";
import { inClass } from "../../catalog/role-classes.ts";
import { SCOPE, type Component, type System } from "../system.ts";

/** The availability of one element of the estimate and where the figure comes from. */
export interface Figure {
  /** Of the whole element, with its copies. */
  readonly availability: number;
  readonly origin: "stated" | "published" | "assumed";
  /** Of one copy, where there are several. */
  readonly single?: number;
  readonly copies?: number;
  /** Of a published figure: where it stands and the day of the text. */
  readonly source?: string;
  readonly date?: string;
}

type Needed = Pick<System, "stated" | "providerRun" | "replicas" | "scope">;

/** Whether something can fail at all: users and operators are no part of the design. */
export function mayFail({ role }: Component): boolean {
  return !inClass(role, "SOURCE") && !inClass(role, "ADMIN");
}

/** The availability of a component (rules reference, 1.9). */
export function figureOf(n: Component, system: Needed): Figure {
  const stated = system.stated(n, "availability");
  if (stated !== undefined) return { availability: stated, origin: "stated" };
  const base = publishedFigure(n) ?? assumedFigure(n, system);
  const copies = system.replicas(n);
  if (system.providerRun(n) || copies < 2) return base;
  const single = base.availability;
  return { ...base, availability: 1 - power(1 - single, copies), single, copies };
}

function publishedFigure({ kind }: Component): Figure | undefined {
  const figure = kind?.availability;
  if (!figure) return undefined;
  const { value, source, date } = figure;
  if (source === "assumed") return { availability: value, origin: "assumed" };
  return { availability: value, origin: "published", source, date };
}

function assumedFigure(n: Component, { providerRun, scope }: Needed): Figure {
  const { self, run, wide } = availabilityDefaults(n.role);
  const availability = providerRun(n) ? (scope(n) < SCOPE.region ? run : wide) : self;
  return { availability, origin: "assumed" };
}

/** By squaring and with products only: unlike `**` the same to the last bit on every platform. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
