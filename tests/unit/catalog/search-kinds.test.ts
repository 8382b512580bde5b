import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";

const find = (query: string, language: "en" | "ko" = "en") =>
  searchKinds(catalog, query, language).map(({ id }) => id);

describe("searchKinds", () => {
  it("shows everything for an empty query", () => {
    expect(find("  ")).toHaveLength(catalog.kinds.length);
  });

  it("puts the whole name first, then names that begin so", () => {
    const ids = find("server");
    expect(ids[0]).toBe("generic/server");
    expect(ids.indexOf("zone/server-room")).toBeLessThan(ids.indexOf("onprem/mail-server"));
  });

  it.each([
    ["EC2", "aws/ec2"],
    ["ec 2", "aws/ec2"],
    ["loadbalancer", "generic/load-balancer"],
    ["Load-Balancer", "generic/load-balancer"],
    ["ALB", "aws/alb"],
    ["asg", "aws/auto-scaling-group"],
    ["WAS", "generic/app"],
    ["로드밸런서", "generic/load-balancer"],
    ["로드 밸런서", "generic/load-balancer"],
    ["디비", "generic/database"],
    ["망연계", "generic/transfer-gateway"],
    ["버킷", "generic/object-storage"],
  ])("finds by %s first %s", (query, id) => {
    expect(find(query, "ko")[0]).toBe(id);
  });

  it.each([
    ["ㄷㅇㅌ", "generic/database"],
    ["ㄷㅇㅌㅂㅇㅅ", "generic/database"],
    ["ㄹㄷㅂㄹㅅ", "generic/load-balancer"],
    ["ㅂㅎㅂ", "generic/firewall"],
    ["데ㅇㅌ", "generic/database"],
    ["API ㄱㅇㅌㅇㅇ", "generic/api-gateway"],
  ])("finds by initial consonants %s", (query, id) => {
    expect(find(query, "ko")).toContain(id);
  });

  it("finds while a syllable is still being typed", () => {
    for (const typed of ["ㅅ", "서", "섭", "서버"]) {
      expect(find(typed, "ko"), typed).toContain("generic/server");
    }
    expect(find("데잍", "ko")).toContain("generic/database");
  });

  it("reads decomposed Korean, as some systems type it", () => {
    expect(find("방화벽".normalize("NFD"), "ko")[0]).toBe("generic/firewall");
  });

  it("finds Korean names in an English window and the reverse", () => {
    expect(find("방화벽", "en")).toContain("generic/firewall");
    expect(find("firewall", "ko")[0]).toBe("generic/firewall");
  });

  it("finds a provider's kind by what is said of its role", () => {
    expect(find("redis")).toContain("aws/elasticache");
    expect(find("부하 분산", "ko")).toContain("aws/nlb");
  });

  it("takes several words in any order", () => {
    expect(find("database aws")).toEqual(expect.arrayContaining(["aws/rds", "aws/aurora"]));
    expect(find("database aws")).not.toContain("onprem/database");
  });

  it("finds nothing for what nobody said", () => {
    expect(find("quantum annealer")).toEqual([]);
    expect(find("(")).toHaveLength(catalog.kinds.length);
  });
});
