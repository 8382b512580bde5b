import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROPERTIES, type PropertyKey } from "../../../shared/catalog/properties.ts";
import { readProperty } from "../../../shared/catalog/read-property.ts";

const keys = Object.keys(PROPERTIES) as PropertyKey[];

describe("readProperty", () => {
  it("reads a stated false as a value", () => {
    expect(readProperty("multiAz", false)).toBe(false);
  });

  it.each([
    ["multiAz", "true"],
    ["multiAz", 1],
    ["replicas", 0],
    ["replicas", 1.5],
    ["replicas", "2"],
    ["availability", 1.01],
    ["layer", 5],
    ["port", Number.NaN],
    ["trust", "DMZ"],
    ["trust", "perimeter"],
    ["service", ""],
    ["zones", ["a", ""]],
    ["zones", "a"],
    ["openToInternetPorts", [22, "80"]],
    ["zoneDistribution", { a: "1" }],
    ["zoneDistribution", [1, 2]],
    ["cidr", "10.0.0.0"],
    ["encrypted", null],
  ] as const)("counts %s: %j as not stated", (key, value) => {
    expect(readProperty(key, value)).toBeUndefined();
  });

  it("compares protocols, environments and services without case, countries in capitals", () => {
    expect(readProperty("protocol", "HTTPS")).toBe("https");
    expect(readProperty("env", "Staging")).toBe("staging");
    expect(readProperty("service", "Orders")).toBe("orders");
    expect(readProperty("country", "kr")).toBe("KR");
    expect(readProperty("carrier", "Carrier A")).toBe("Carrier A");
  });

  it("reads lists, shares and prefixes as they are", () => {
    expect(readProperty("openToInternetPorts", [])).toEqual([]);
    expect(readProperty("zones", ["a", "b"])).toEqual(["a", "b"]);
    expect(readProperty("zoneDistribution", { a: 2, b: 1 })).toEqual({ a: 2, b: 1 });
    expect(readProperty("apiAllowedCidr", "203.0.113.0/24")).toBe("203.0.113.0/24");
    expect(readProperty("layer", 4)).toBe(4);
  });

  it("never throws, and reading what was read changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const read = readProperty(key, value);
        expect(readProperty(key, read)).toEqual(read);
      }),
      { seed: 20261, numRuns: 500 },
    );
  });
});
