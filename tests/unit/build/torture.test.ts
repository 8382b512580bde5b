import { join } from "node:path";
import { expect, it } from "vitest";
import { addFigures, NO_FIGURES } from "../../../build/torture/figures.ts";
import { tortureLane } from "../../../build/torture/lane.ts";
import { useBuiltHost } from "../../support/built-host.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const host = useBuiltHost();

it("a host killed ten times while saving and recording leaves every diagram whole, nothing beside them, and all it told to be on disk", async () => {
  const home = join(await temporaryFolder(), "home");
  let figures = NO_FIGURES;
  const lane = { bundle: host.bundle(), home, seed: 7, kills: 10 };
  for await (const life of tortureLane(lane)) figures = addFigures(figures, life);
  expect(figures).toMatchObject({ kills: 10, unreadable: 0, broken: 0, stray: 0 });
  expect(figures.edits).toBeGreaterThan(50);
}, 120_000);
