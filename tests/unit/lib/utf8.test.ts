import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../shared/lib/crc32.ts";
import { fromUtf8, utf8 } from "../../../shared/lib/utf8.ts";

describe("UTF-8", () => {
  it("is written as the platform writes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(Buffer.from(utf8(text)).equals(Buffer.from(new TextEncoder().encode(text)))).toBe(
          true,
        );
      }),
      { seed: 2, numRuns: 300 },
    );
    expect([...utf8("\ud800a")]).toEqual([0xef, 0xbf, 0xbd, 0x61]);
  });

  it("is read as the platform reads it, and refused where that refuses", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const read = (bytes: Uint8Array): string | undefined => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const byte = fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xa0, 0xf0, 0xf4, 0x8f);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(byte, { maxLength: 5 }), (any, few) => {
        for (const bytes of [any, Uint8Array.from(few)]) expect(fromUtf8(bytes)).toBe(read(bytes));
      }),
      { seed: 4, numRuns: 3_000 },
    );
    const long = "가나다 🚀".repeat(20_000);
    expect(fromUtf8(utf8(long))).toBe(long);
  });
});

describe("the checksum of PNG chunks", () => {
  it("is that of the specification", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(crc32(Buffer.from("IEND"))).toBe(0xae426082);
  });
});
