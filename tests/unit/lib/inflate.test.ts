import { deflateSync, constants } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unzlib } from "../../../shared/lib/inflate.ts";

describe("unpacking zlib data", () => {
  it("gives back what was packed, however it was packed", () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 4_000 }),
      fc.string({ maxLength: 400 }).map((part) => new TextEncoder().encode(part.repeat(300))),
    );
    const how = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      strategy: fc.constantFrom(
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FIXED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
      ),
    });
    fc.assert(
      fc.property(content, how, (bytes, options) => {
        const unpacked = unzlib(deflateSync(bytes, options), 10_000_000);
        expect(Buffer.from(unpacked).equals(Buffer.from(bytes))).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("stops at the bound, and not before", () => {
    const packed = deflateSync(Buffer.alloc(1_000, "a"));
    expect(unzlib(packed, 1_000)).toHaveLength(1_000);
    expect(unzlib(packed, 999)).toBe("too-large");
    expect(unzlib(deflateSync(Buffer.alloc(1_000, "a"), { level: 0 }), 999)).toBe("too-large");
  });

  it("answers anything that is no packed data with damage, and never hangs", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const answer = unzlib(new Uint8Array([0x78, 0x9c, ...bytes]), 100_000);
        expect(answer === "damaged" || answer === "too-large" || answer instanceof Uint8Array).toBe(
          true,
        );
        expect(unzlib(bytes.subarray(0, 1), 10)).toBe("damaged");
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("is damaged when it ends early", () => {
    const packed = deflateSync(Buffer.from("주문 데이터베이스".repeat(50)));
    for (let end = 0; end < packed.length - 5; end++) {
      expect(unzlib(packed.subarray(0, end), 100_000)).toBe("damaged");
    }
  });
});
