import { describe, expect, it } from "vitest";
import { createTokens } from "../../../electron/files/tokens.ts";

describe("tokens", () => {
  it("stay the same for a path and tell nothing of it", () => {
    const tokens = createTokens();
    const token = tokens.tokenOf("/home/kim/secret-name.lintel");
    expect(tokens.tokenOf("/home/kim/secret-name.lintel")).toBe(token);
    expect(tokens.pathOf(token)).toBe("/home/kim/secret-name.lintel");
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(Buffer.from(token, "base64url").toString("latin1")).not.toContain("secret");
  });

  it("are worth nothing in another session", () => {
    const path = "/home/kim/a.lintel";
    const token = createTokens().tokenOf(path);
    const later = createTokens();
    expect(() => later.pathOf(token)).toThrow(expect.objectContaining({ code: "unknown-token" }));
    expect(later.tokenOf(path)).not.toBe(token);
  });

  it.each(["", "/etc/passwd", "__proto__", "constructor"])("do not know %j", (token) => {
    expect(() => createTokens().pathOf(token)).toThrow(
      expect.objectContaining({ code: "unknown-token" }),
    );
  });
});
