import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";

const find = (query: string, language: "en" | "ko") =>
  searchKinds(catalog, query, language).map(({ id }) => id);

/** As many as are seen at once. */
const FIRST_PAGE = 15;

describe("what people type finds first what they mean", () => {
  it.each([
    // Korean: whole words, initial consonants, unfinished syllables, spelled-out abbreviations
    ["ko", "로드밸런서", "generic/load-balancer"],
    ["ko", "로드 밸런서", "generic/load-balancer"],
    ["ko", "ㄹㄷㅂㄹㅅ", "generic/load-balancer"],
    ["ko", "부하 분산", "generic/load-balancer"],
    ["ko", "로드밸랜서", "generic/load-balancer"],
    ["ko", "앱서버", "generic/server"],
    ["ko", "데이타베이스", "generic/database"],
    ["ko", "대기 DB", "generic/database"],
    ["ko", "바스천", "generic/bastion"],
    ["ko", "외부 API", "generic/partner"],
    ["ko", "네이버 서울 리전", "naver/region"],
    ["ko", "브이피씨", "zone/network"],
    // typed with the other keyboard layout
    ["ko", "tjqj", "generic/server"],
    ["ko", "fhemqoff", "generic/load-balancer"],
    ["ko", "ㅊ우", "generic/cdn"],
    ["en", "ㅈㅁㄹ", "generic/waf"],
    ["ko", "방화벽", "generic/firewall"],
    ["ko", "ㅂㅎㅂ", "generic/firewall"],
    ["ko", "디비", "generic/database"],
    ["ko", "데이터베이ㅅ", "generic/database"],
    ["ko", "가상 머신", "generic/vm"],
    ["ko", "쿠버네티스", "zone/cluster"],
    ["ko", "람다", "aws/lambda"],
    ["ko", "네이버 클라우드 서버", "naver/server"],
    ["ko", "네이버 서버", "naver/server"],
    ["ko", "유클라우드", "kt/server"],
    ["ko", "g클라우드", "gabia/gcloud-server"],
    ["ko", "토스트 클라우드", "nhn/instance"],
    ["ko", "망분리", "generic/transfer-gateway"],
    ["ko", "망연계", "generic/transfer-gateway"],
    ["ko", "전용선", "generic/dedicated-gateway"],
    ["ko", "애저 AD", "azure/entra-id"],
    ["ko", "스택드라이버", "gcp/cloud-monitoring"],
    ["ko", "버킷", "generic/object-storage"],
    ["ko", "전자결재", "onprem/groupware"],
    ["ko", "재해복구", "onprem/dr-centre"],
    ["ko", "카카오 로그인", "saas/social-login"],
    ["ko", "웹방화벽", "generic/waf"],
    ["ko", "배스천", "generic/bastion"],
    ["ko", "베스천", "generic/bastion"],
    ["ko", "ㅂㅅㅊ", "generic/bastion"],
    ["ko", "읽기 복제본", "generic/database"],
    ["ko", "와스", "generic/app"],
    ["ko", "민원인", "generic/user"],
    ["ko", "공공 클라우드", "zone/public-cloud"],
    ["ko", "폐쇄망", "zone/trust-zone"],
    ["ko", "웹서버", "onprem/web-server"],
    // English: names, abbreviations, old names, products
    ["en", "LB", "generic/load-balancer"],
    ["en", "elb", "aws/alb"],
    ["en", "ALB", "aws/alb"],
    ["en", "ec2", "aws/ec2"],
    ["en", "s3", "aws/s3"],
    ["en", "k8s", "zone/cluster"],
    ["en", "eks", "aws/eks"],
    ["en", "GKE", "gcp/gke"],
    ["en", "AKS", "azure/aks"],
    ["en", "Azure AD", "azure/entra-id"],
    ["en", "stackdriver", "gcp/cloud-monitoring"],
    ["en", "vnet", "azure/vnet"],
    ["en", "redis", "generic/cache"],
    ["en", "kafka", "generic/stream"],
    ["en", "bigquery", "gcp/bigquery"],
    ["en", "jenkins", "generic/cicd"],
    ["en", "load balancer azure", "azure/load-balancer"],
    ["en", "postgres azure", "azure/postgresql"],
    ["en", "G-Cloud", "gabia/gcloud-server"],
    ["en", "jump server", "generic/bastion"],
    ["en", "jump box", "generic/bastion"],
    ["en", "bastion", "generic/bastion"],
    ["en", "reader", "generic/database"],
    ["en", "read replica", "generic/database"],
    ["en", "standby", "generic/database"],
    ["en", "users", "generic/user"],
    ["en", "cloud", "zone/public-cloud"],
    ["en", "DR", "onprem/dr-centre"],
    ["en", "security group", "generic/firewall"],
    ["en", "namespace", "zone/group"],
    ["en", "UPS", "onprem/ups"],
    ["en", "CDP", "edge/customer-data-platform"],
    ["en", "vdi", "generic/vdi"],
    ["en", "slack", "saas/chat"],
    ["en", "rds", "aws/rds"],
    ["ko", "rds", "aws/rds"],
    ["en", "storage", "generic/file-storage"],
    ["en", "vpn", "generic/vpn-gateway"],
  ] as const)("%s: %s", (language, query, id) => {
    expect(find(query, language)[0]).toBe(id);
  });

  it.each([
    ["elb", "aws/alb aws/nlb aws/gateway-load-balancer"],
    ["LB", "generic/load-balancer onprem/load-balancer"],
    ["쿠버네티스", "aws/eks azure/aks gcp/gke naver/kubernetes nhn/kubernetes kt/kubernetes"],
    ["오브젝트 스토리지", "aws/s3 naver/object-storage nhn/object-storage kt/object-storage"],
    ["serverless", "aws/lambda azure/functions gcp/cloud-functions"],
    ["전용 회선", "aws/direct-connect azure/expressroute gcp/cloud-interconnect kt/dedicated-line"],
  ])("%s shows on the first page %s", (query, ids) => {
    expect(find(query, "ko").slice(0, FIRST_PAGE)).toEqual(expect.arrayContaining(ids.split(" ")));
  });

  it.each([
    ["waf", ["generic/waf", "aws/waf", "kt/waf"]],
    ["rds", ["aws/rds", "nhn/rds"]],
    ["vpc", ["zone/network", "aws/vpc", "naver/vpc"]],
    ["iam", ["generic/idp", "aws/iam"]],
  ])(
    "%s: products of that name come after the kind of the role and before search words",
    (query, ids) => {
      expect(find(query, "en").slice(0, ids.length)).toEqual(ids);
    },
  );

  it("finds every kind by its name first of all, and by its words on the first page", () => {
    const late: string[] = [];
    for (const { id, names, words } of catalog.kinds) {
      for (const language of ["en", "ko"] as const) {
        if (find(names[language], language)[0] !== id) late.push(`${id}: ${names[language]}`);
        for (const word of words?.[language] ?? []) {
          const rank = find(word, language).indexOf(id);
          if (rank < 0 || rank >= FIRST_PAGE) late.push(`${id}: ${word} (${rank})`);
        }
      }
    }
    expect(late).toEqual([]);
  });
});
