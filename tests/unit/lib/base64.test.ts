import fc from "fast-check";
import { expect, it } from "vitest";
import { base64 } from "../../../shared/lib/base64.ts";

it("writes bytes in base 64 as others do", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
    { seed: 1 },
  );
});
