import { describe, expect, it } from "vitest";
import { translator } from "../../../shared/i18n/translate.ts";
import { en } from "../../../shared/i18n/messages/en/en.ts";
import { ko } from "../../../shared/i18n/messages/ko/ko.ts";
import { describeDocumentError } from "../../../shared/model/describe-error.ts";
import type { DocumentError } from "../../../shared/model/document-error.ts";

const english = translator("en");
const korean = translator("ko");
const error = (fields: Partial<DocumentError> & Pick<DocumentError, "code">): DocumentError => ({
  repairable: false,
  ...fields,
});

/** An error with every value that a sentence can ask for. */
const full = (code: string) =>
  error({
    code: code as DocumentError["code"],
    pointer: "/nodes/3/name",
    line: 4,
    column: 5,
    ids: ["web", "vpc"],
    data: { limit: 64, count: 65, version: 99, found: "}", key: "__proto__" },
    more: [error({ code: "syntax" }), error({ code: "syntax" })],
  });

describe("describeDocumentError", () => {
  it.each(Object.keys(en.errors.document))("leaves no gap in the sentences of %s", (code) => {
    for (const t of [english, korean]) {
      const sentence = describeDocumentError(full(code), t);
      expect(sentence).not.toMatch(/[{}](?!”)/);
      expect(sentence).toMatch(/^[^.]+(?:\.(?! )[^.]*)*\.$/);
    }
  });

  it("has other words in each language", () => {
    for (const code of Object.keys(en.errors.document) as (keyof typeof en.errors.document)[]) {
      expect(ko.errors.document[code]).not.toBe(en.errors.document[code]);
      expect(ko.errors.document[code]).toMatch(/(?:세요|합니다)\.$/);
    }
  });

  it.each<[DocumentError, string, string]>([
    [
      error({ code: "syntax", line: 5, column: 42, data: { found: '"' } }),
      'Line 5, column 42 is not valid JSON: “"” cannot stand there; correct it in a text editor or restore an earlier version.',
      '5번째 줄 42번째 열이 올바른 JSON이 아니므로(“"”가 올 수 없는 자리) 텍스트 편집기에서 고치거나 이전 버전을 복원하세요.',
    ],
    [
      error({ code: "newerVersion", pointer: "/version", data: { version: 99 } }),
      "This file was made by a newer Lintel (format version 99 at /version); update Lintel to open it.",
      "더 새로운 버전의 Lintel에서 만든 파일이므로(/version의 형식 버전 99) Lintel을 업데이트한 뒤 여세요.",
    ],
    [
      error({ code: "danglingParent", pointer: "/nodes/0/parent", ids: ["web-1", "vpc"] }),
      "“web-1” stands in “vpc”, which does not exist (/nodes/0/parent); open a repaired copy or correct it in a text editor.",
      "“web-1”이 들어 있다는 “vpc”가 존재하지 않으니(/nodes/0/parent) 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    ],
    [
      error({ code: "parentCycle", pointer: "/nodes/1/parent", ids: ["a", "b"] }),
      "“a”, “b” stand inside one another in a circle (/nodes/1/parent); open a repaired copy or correct it in a text editor.",
      "“a”, “b”가 서로의 안에 순환하여 들어 있으니(/nodes/1/parent) 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    ],
    [
      error({ code: "parentCycle", pointer: "/nodes/1/parent", ids: ["웹"] }),
      "“웹” stands inside itself (/nodes/1/parent); open a repaired copy or correct it in a text editor.",
      "“웹”이 자기 자신 안에 들어 있으니(/nodes/1/parent) 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    ],
    [
      error({ code: "notText", pointer: "/nodes/3/name", more: [error({ code: "notText" })] }),
      "/nodes/3/name must be a text in quotes (and 1 more); correct it in a text editor.",
      "/nodes/3/name 값은 따옴표로 묶은 문자열이어야 하므로(그 밖의 문제 1건) 텍스트 편집기에서 고치세요.",
    ],
  ])("says %o", (fault, inEnglish, inKorean) => {
    expect(describeDocumentError(fault, english)).toBe(inEnglish);
    expect(describeDocumentError(fault, korean)).toBe(inKorean);
  });

  it("shows ids of strangers shortened and without control characters", () => {
    const ids = ["\u202e" + "x".repeat(200), "\u001b[2J"];
    const sentence = describeDocumentError(error({ code: "danglingParent", ids }), english);
    expect(sentence).not.toMatch(/[\u001b\u202e]/);
    expect(sentence.length).toBeLessThan(300);
  });
});
