import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { HANDLERS } from "../../electron/main/capabilities/registry.ts";
import { CONTRACT, HOST_ERRORS } from "../../shared/host/contract.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import { translator } from "../../shared/i18n/translate.ts";

const FOLDER = new URL("../../electron/main/capabilities/", import.meta.url);

/** `documents.open` stands in `documents-open.ts`. */
const fileOf = (capability: string) =>
  `${capability.replace(/[.]|(?=[A-Z])/g, "-").toLowerCase()}.ts`;

describe("the host contract", () => {
  it("has one handler file for each capability, and no other", async () => {
    const files = (await readdir(FOLDER)).filter(
      (name) => name !== "registry.ts" && name.endsWith(".ts"),
    );
    expect(files.sort()).toEqual(Object.keys(CONTRACT).map(fileOf).sort());
    expect(Object.keys(HANDLERS)).toEqual(Object.keys(CONTRACT));
  });

  it.each(["en", "ko"] as const)("has a sentence for every error in %s", (language) => {
    const translate = translator(language);
    for (const code of HOST_ERRORS) {
      const named = hostErrorSentence({ code, name: "주문.lintel" }, translate);
      const nameless = hostErrorSentence({ code }, translate);
      for (const sentence of [named, nameless]) {
        expect(sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence).toMatch(/[.]$/);
      }
    }
  });

  it("uses the Korean particle that fits the file's name", () => {
    const sentence = hostErrorSentence({ code: "read-only", name: "도면" }, translator("ko"));
    expect(sentence).toContain("‘도면’은");
  });
});
