import { describe, expect, it } from "vitest";
import type { FieldShape } from "../../../renderer/panels/inspector/field-shape.ts";
import { readText, textOfValue } from "../../../renderer/panels/inspector/property-text.ts";
import {
  stateOfValue,
  THREE_STATES,
  valueOfState,
} from "../../../renderer/panels/inspector/three-state.ts";
import type { Json } from "../../../shared/lib/json.ts";

const names: FieldShape = { type: "names" };
const replicas: FieldShape = { type: "number", min: 1, whole: true };

describe("typed properties", () => {
  it("come back as they were written", () => {
    const samples: [FieldShape, Json][] = [
      [{ type: "text" }, "Ubuntu 24.04"],
      [replicas, 3],
      [names, ["2a", "2c"]],
      [{ type: "names", lines: true }, ["tcp/22 from 0.0.0.0/0", "tcp/443 from ::/0"]],
      [{ type: "numbers" }, [22, 3389]],
      [{ type: "shares" }, { "zone-a": 2, "zone-b": 1 }],
      [{ type: "prefix" }, "10.0.0.0/16"],
    ];
    for (const [shape, value] of samples) {
      expect(readText(shape, textOfValue(shape, value))).toEqual({ ok: true, value });
    }
  });

  it("take the statement back when the field is emptied", () => {
    for (const shape of [names, replicas, { type: "prefix" } as const]) {
      expect(readText(shape, " ")).toEqual({ ok: true, value: undefined });
    }
  });

  it("state nothing while they are not understood", () => {
    expect(readText(replicas, "two").ok).toBe(false);
    expect(readText(replicas, "0").ok).toBe(false);
    expect(readText({ type: "numbers" }, "22, ssh").ok).toBe(false);
    expect(readText({ type: "shares" }, "zone-a").ok).toBe(false);
    expect(readText({ type: "prefix" }, "10.0.0.0/99").ok).toBe(false);
  });

  it("show nothing for a value of another type", () => {
    expect(textOfValue(names, "2a")).toBe("");
    expect(textOfValue({ type: "shares" }, [1])).toBe("");
  });
});

describe("yes, no and not stated", () => {
  it("are three different things", () => {
    expect(THREE_STATES.map(valueOfState)).toEqual([undefined, true, false]);
    expect(THREE_STATES.map(valueOfState).map(stateOfValue)).toEqual(THREE_STATES);
  });

  it("count a value of another type as not stated", () => {
    expect(stateOfValue("yes")).toBe("unstated");
    expect(stateOfValue(0)).toBe("unstated");
  });
});
