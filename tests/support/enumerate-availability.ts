import type { Component, System } from "../../shared/analysis/system.ts";

/** What can fail in a design, read from the rules reference (1.9) and sharing nothing with the estimate. */
interface Fault {
  readonly chance: number;
  readonly takes: readonly Component[];
}

const PLACES = [
  ["availability-zone", 0.999, 4],
  ["datacenter", 0.999, 4],
  ["host", 0.99, 1],
] as const;

/** The faults of a source in a design that states the availability of every component. */
export function faultsOf(system: System, source: Component): readonly Fault[] {
  const within = new Set([source]);
  for (const n of within) {
    for (const one of [...system.needs([n]), ...system.auto(n)]) within.add(one);
  }
  const mortal = [...within].filter((n) => !system.is(n, "SOURCE", "ADMIN"));
  const own = mortal.map((n) => ({ chance: system.stated(n, "availability") ?? 1, takes: [n] }));
  const shared = PLACES.flatMap(([role, chance, level]) =>
    [...new Set(mortal.map((n) => system.domain(n, role)))].flatMap((place) => {
      if (place === undefined) return [];
      const inPlace = mortal.filter((n) => system.domain(n, role) === place);
      return [{ chance, takes: inPlace.filter((n) => system.scope(n) <= level) }];
    }),
  );
  return [...own.filter(({ chance }) => chance < 1), ...shared];
}

/** The availability of a source by trying all states of its faults. */
export function enumerateAvailability(
  system: System,
  source: Component,
  faults: readonly Fault[],
): number {
  let served = 0;
  for (let state = 0; state < 2 ** faults.length; state++) {
    const isDown = (at: number): boolean => ((state >> at) & 1) === 1;
    const chance = faults.reduce(
      (product, fault, at) => product * (isDown(at) ? 1 - fault.chance : fault.chance),
      1,
    );
    if (chance === 0) continue;
    const failed = faults.filter((_, at) => isDown(at)).flatMap(({ takes }) => takes);
    if (!system.lost(failed).includes(source)) served += chance;
  }
  return served;
}
