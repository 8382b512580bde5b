import { describe, expect, it } from "vitest";
import { iconOffers } from "../../../renderer/panels/own-kinds/icon-offers.ts";
import {
  EMPTY_KIND,
  idOfDraft,
  judgeDraft,
  kindDraft,
  kindEntry,
} from "../../../renderer/panels/own-kinds/kind-draft.ts";
import { readIconPack } from "../../../shared/catalog/icon-pack.ts";
import { baseCatalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { withSurroundings } from "../../../shared/catalog/surroundings.ts";

const NOBODY = new Set<string>();
const FULL = {
  id: "acme/relay",
  names: { en: "Mail relay", ko: "메일 중계", ja: "メール中継" },
  role: "server",
  icon: "email",
  deployment: "private",
  serviceModel: "iaas",
  words: ["SMTP", "Postfix"],
  properties: [
    "patched",
    { key: "load", type: "number", unit: "mails/s", note: "kept" },
    { key: "contract", type: "choice", choices: ["A", "B"] },
    { key: "strange", type: "date" },
    7,
  ],
  since: "2026",
};

describe("an own kind in the form", () => {
  it("comes out as it went in, what the form does not know included", () => {
    expect(kindEntry(kindDraft(FULL))).toEqual(FULL);
    expect(kindDraft(FULL).kept).toEqual([{ key: "strange", type: "date" }, 7]);
  });

  it("keeps one name as the name of its language", () => {
    const one = kindEntry(kindDraft({ id: "acme/x", name: "X", role: "server" }));
    expect(one).toEqual({ id: "acme/x", names: { en: "X" }, role: "server" });
  });

  it("has an id that follows its name until it is given one", () => {
    expect(idOfDraft({ ...EMPTY_KIND, nameEn: "Mail relay" })).toBe("own/mail-relay");
    const taken = new Set(["own/kind", "own/kind-2"]);
    expect(idOfDraft({ ...EMPTY_KIND, nameKo: "메일" }, taken)).toBe("own/kind-3");
    expect(idOfDraft({ ...EMPTY_KIND, nameKo: "메일" })).toBe("own/kind");
    expect(idOfDraft({ ...EMPTY_KIND, nameEn: "Mail relay", id: "acme/r" })).toBe("acme/r");
  });

  // prettier-ignore
  it.each([
    ["no name", {}, "name"],
    ["no role", { nameEn: "Relay" }, "role"],
    ["an id without a family", { nameEn: "Relay", role: "server", id: "relay" }, "id"],
    ["a family of Lintel's", { nameEn: "Relay", role: "server", id: "aws/relay" }, "family"],
    ["an id that another has", { nameEn: "Relay", role: "server", id: "acme/taken" }, "taken"],
    ["nothing wrong", { nameKo: "중계", role: "server", id: "acme/relay" }, undefined],
  ] as const)("with %s is judged so", (_, part, fault) => {
    const draft = { ...EMPTY_KIND, ...part };
    expect(judgeDraft(draft, catalog, new Set(["acme/taken"])).fault).toBe(fault);
  });

  it("drops rows without a name, and says a plain property plainly", () => {
    const row = {
      row: 0,
      key: " asset ",
      type: "text",
      unit: "x",
      choices: "",
      original: {},
    } as const;
    const draft = { ...EMPTY_KIND, properties: [row, { ...row, row: 1, key: " " }] };
    expect(kindEntry(draft)["properties"]).toEqual(["asset"]);
    const { kind } = judgeDraft({ ...draft, nameEn: "A", role: "server" }, catalog, NOBODY);
    expect(kind?.form).toEqual([{ key: "asset", type: "text", own: true }]);
  });
});

describe("the icons on offer", () => {
  it("are found by the kinds they stand for, in both languages, each once", () => {
    const found = iconOffers(catalog, "로드 밸런서", "ko");
    expect(found[0]?.value).toBe("load-balancer-classic");
    const values = iconOffers(catalog, "", "en").map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(100);
  });

  it("begin with the user's own", () => {
    const svg = `<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>`;
    const pack = readIconPack({ limit: null, files: [{ name: "logo", svg }] });
    const empty = { format: "lintel", version: 1, nodes: [], edges: [] } as const;
    const base = baseCatalogFor(withSurroundings(empty, pack), catalog);
    expect(iconOffers(base, "log", "en")[0]?.label).toBe("logo");
    expect(iconOffers(base, "zzz", "en")).toEqual([]);
  });
});
