import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestBody } from "../../../renderer/host/request-body.ts";

const LONG = 250_000;

async function sent(input: object): Promise<unknown> {
  const body = await requestBody(input);
  return JSON.parse(typeof body === "string" ? body : await body.text()) as unknown;
}

describe("the body of a request", () => {
  it("is one text while it is short", async () => {
    expect(await requestBody({ file: "t", text: "짧다" })).toBe('{"file":"t","text":"짧다"}');
  });

  it("says what the input says, however long the text and wherever it is cut", async () => {
    const long = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .map((part) => part.repeat(Math.ceil(LONG / part.length)));
    const input = fc.record(
      { file: fc.string(), text: long, expected: fc.constant(null), draft: fc.object() },
      { requiredKeys: ["text"] },
    );
    await fc.assert(
      fc.asyncProperty(input, async (one) => {
        expect(await sent(one)).toEqual(JSON.parse(JSON.stringify(one)));
      }),
      { seed: 20_261_121, numRuns: 8 },
    );
  });

  it("keeps a character whole that is cut in two", async () => {
    const text = `a${"😀".repeat(LONG)}`;
    expect(await sent({ text })).toEqual({ text });
  });
});
