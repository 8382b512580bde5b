import { describe, expect, it } from "vitest";
import { parsePrefix, prefixesOverlap } from "../../../shared/lib/ip-prefix.ts";

describe("parsePrefix", () => {
  it.each([
    ["10.0.0.0/8", 0x0a000000n, 8, 32],
    ["0.0.0.0/0", 0n, 0, 32],
    ["192.168.1.7/32", 0xc0a80107n, 32, 32],
    ["::/0", 0n, 0, 128],
    ["::1/128", 1n, 128, 128],
    ["2001:db8::/32", 0x20010db8n << 96n, 32, 128],
    ["::ffff:10.0.0.1/104", 0xffff0a000001n, 104, 128],
    ["1:2:3:4:5:6:7:8/64", 0x00010002000300040005000600070008n, 64, 128],
  ])("reads %s", (text, address, length, width) => {
    expect(parsePrefix(text)).toEqual({ address, length, width });
  });

  it.each([
    "10.0.0.0", "10.0.0/8", "10.0.0.256/8", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/-1",
    "010.0.0.0/8", "10.0.0.0/08", " 10.0.0.0/8", "", "/8", "::/129", "1::2::3/64", "1:2:3/64",
    "1:2:3:4:5:6:7:8::/64", "fe80::1%eth0/64", ":1::/64", "12345::/16", "a.b.c.d/8", "::10.0.0/8",
  ])("does not read %j", (text) => {
    expect(parsePrefix(text)).toBeUndefined();
  }); // prettier-ignore
});

describe("prefixesOverlap", () => {
  const overlap = (a: string, b: string) => {
    const [first, second] = [parsePrefix(a), parsePrefix(b)];
    return first && second && prefixesOverlap(first, second);
  };

  it("sees the larger network around the smaller one, whichever comes first", () => {
    expect(overlap("10.0.0.0/8", "10.20.0.0/16")).toBe(true);
    expect(overlap("10.20.0.0/16", "10.0.0.0/8")).toBe(true);
  });

  it("ignores host bits", () => {
    expect(overlap("10.0.0.1/24", "10.0.0.200/24")).toBe(true);
  });

  it("keeps neighbours and families apart", () => {
    expect(overlap("10.0.0.0/24", "10.0.1.0/24")).toBe(false);
    expect(overlap("0.0.0.0/0", "::/0")).toBe(false);
  });
});
