import { describe, expect, it } from "vitest";
import { cliLanguage } from "../../../electron/cli/cli-language.ts";

describe("the language of the command line", () => {
  it.each([
    ["English without any hint", [], {}, "en"],
    ["that of LANG", [], { LANG: "ko_KR.UTF-8" }, "ko"],
    ["LC_ALL before LANG", [], { LC_ALL: "C", LANG: "ko_KR.UTF-8" }, "en"],
    ["LANG where LC_ALL is empty", [], { LC_ALL: "", LANG: "ko_KR.UTF-8" }, "ko"],
    ["English for a language there is not", [], { LANG: "fr_FR.UTF-8" }, "en"],
    [
      "what --lang says, before the environment",
      ["check", "--lang", "en"],
      { LANG: "ko_KR" },
      "en",
    ],
    ["what --lang= says", ["--lang=ko", "kinds"], {}, "ko"],
    ["the environment's where --lang is wrong", ["--lang", "xx"], { LANG: "ko_KR" }, "ko"],
    ["the environment's where --lang is a file's name", ["check", "--", "--lang", "ko"], {}, "en"],
  ] as const)("is %s", (_law, args, environment, language) => {
    expect(cliLanguage(args, environment)).toBe(language);
  });
});
