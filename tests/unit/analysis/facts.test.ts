import { expect, test } from "vitest";
import { readSystem } from "../../support/read-system.ts";
import type { JsonObject } from "../../../shared/lib/json.ts";

const factsOf = (settings: JsonObject) => readSystem({ nodes: {}, settings }).system.facts;

test("settings have defaults, and what is not understood is not stated", () => {
  const defaults = {
    environment: "production",
    nonProduction: false,
    criticality: "normal",
    critical: false,
    targetAvailability: undefined,
    rpoMinutes: undefined,
    homeCountry: undefined,
    maxSyncHops: 4,
    profiles: [],
  };
  expect(factsOf({})).toEqual(defaults);
  expect(
    factsOf({
      environment: 7,
      criticality: "very",
      targetAvailability: 1.5,
      rpoMinutes: -1,
      dataResidency: "",
      maxSyncHops: 0.5,
      profiles: ["finance-kr", 7],
    }),
  ).toEqual(defaults);
});

test("the finance profile makes a document critical, never less", () => {
  const criticality = (stated: string) =>
    factsOf({ criticality: stated, profiles: ["finance-kr"] }).criticality;
  expect(criticality("normal")).toBe("critical");
  expect(criticality("high")).toBe("critical");
  expect(criticality("mission-critical")).toBe("mission-critical");
});

test("the home country is stated, else that of the public sector's profile", () => {
  expect(factsOf({ dataResidency: "jp", profiles: ["public-kr"] }).homeCountry).toBe("JP");
  expect(factsOf({ profiles: ["public-kr"] }).homeCountry).toBe("KR");
});
