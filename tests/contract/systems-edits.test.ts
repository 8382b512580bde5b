import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { readDocument } from "../../shared/model/read-document.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

const TODAY = "2026-11-21";

interface Element {
  id: string;
  kind?: string;
  name?: string;
  parent?: string;
  source?: string;
  target?: string;
  position?: { x: number; y: number };
  deployment?: string;
  properties?: Record<string, unknown>;
}
interface Drawing {
  settings?: Record<string, unknown>;
  nodes: Element[];
  edges: Element[];
}
type Edit = (drawing: Drawing) => void;

function load(system: string): Drawing {
  const file = new URL(`../fixtures/systems/${system}.lintel`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Drawing;
}

function judge(drawing: Drawing): string[] {
  const document = readDocument(JSON.stringify(drawing));
  if (!document.ok) throw new Error(document.error.code);
  return runRules(document.value, catalog, { today: TODAY, rules: RULES }).map(
    ({ severity, rule, subject, related, waived }) =>
      `${severity} ${rule} ${subject} [${related.join(",")}]${waived ? " waived" : ""}`,
  );
}

function el({ nodes, edges }: Drawing, id: string): Element {
  const found = [...nodes, ...edges].find((element) => element.id === id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** The stated values with the given ones put in; null takes a statement back. */
function restated(before: Record<string, unknown> = {}, given: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries({ ...before, ...given }).filter(([, value]) => value !== null),
  );
}

function set(id: string, given: Record<string, unknown>): Edit {
  return (d) => {
    const element = el(d, id);
    element.properties = restated(element.properties, given);
  };
}

function settings(given: Record<string, unknown>): Edit {
  return (d) => {
    d.settings = restated(d.settings, given);
  };
}

/** System, what an edit shows, the edit, the findings that go and those that come: no others. */
const EDITS: readonly (readonly [string, string, Edit, string[], string[]])[] = [
  [
    "bank",
    "an automatic standby is no finding at all",
    set("ledger->ledger-dr", { failover: "automatic" }),
    ["medium resilience/manual-failover ledger [ledger-dr]"],
    [],
  ],
  [
    "bank",
    "a copy nobody switches to leaves the ledger single",
    set("ledger->ledger-dr", { failover: "none" }),
    [
      "medium resilience/manual-failover ledger [ledger-dr]",
      "high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
    ],
    [
      "critical spof/single-database ledger [branches]",
      "high spof/single-site dc1 [app-1,app-2,fw1,lb1,san1,web-1,web-2]",
    ],
  ],
  [
    "bank",
    "a router pair falls with the centre instead",
    set("wan1", { replicas: 2 }),
    [
      "high spof/single-network-device wan1 [branches]",
      "high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
    ],
    ["high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,wan1,web-1,web-2]"],
  ],
  [
    "bank",
    "one router is a shared weak spot when the carriers are not known to be one",
    set("line2", { carrier: null }),
    [],
    [],
  ],
  [
    "bank",
    "without the profile the document is not critical",
    settings({ profiles: null }),
    [
      "high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
      "medium resilience/no-dr-plan san1 []",
      "critical network/network-separation-violation app-1->mail [app-1,mail]",
      "high security/admin-without-bastion msp->app-3 [app-3,msp]",
      "high data/no-offsite-backup nas []",
    ],
    [
      "medium spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
      "high network/network-separation-violation app-1->mail [app-1,mail]",
      "medium security/admin-without-bastion msp->app-3 [app-3,msp]",
      "medium data/no-offsite-backup nas []",
    ],
  ],
  [
    "bank",
    "outside production outages are for information, the profile still holds",
    settings({ environment: "Staging" }),
    [
      "high spof/single-network-device wan1 [branches]",
      "high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
      "medium resilience/manual-failover ledger [ledger-dr]",
      "medium resilience/no-dr-plan san1 []",
      "medium resilience/replicas-without-load-balancer app-1 [wan1->app-1]",
      "medium resilience/replicas-without-load-balancer app-2 [wan1->app-2]",
      "medium spof/single-internet-uplink dc2 [kt->fw2]",
    ],
    [
      "info spof/single-network-device wan1 [branches]",
      "info spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
      "info resilience/manual-failover ledger [ledger-dr]",
      "info resilience/no-dr-plan san1 []",
      "info resilience/replicas-without-load-balancer app-1 [wan1->app-1]",
      "info resilience/replicas-without-load-balancer app-2 [wan1->app-2]",
      "info spof/single-internet-uplink dc2 [kt->fw2]",
    ],
  ],
  [
    "aws-three-tier",
    "without domainId the second drawing is another zone",
    set("az-a2", { domainId: null }),
    [
      "high spof/shared-zone az-a [app-1,ilb,web-1]",
      "info spof/single-region region [alb,app-2,assets,rds,replica,web-2]",
    ],
    [
      "high spof/shared-zone az-a [app-1,ilb]",
      "info spof/single-region region [alb,app-2,assets,rds,replica,web-1,web-2]",
    ],
  ],
  [
    "aws-three-tier",
    "a copy switched by hand is kept in one zone",
    set("rds->replica", { failover: "manual" }),
    ["info spof/single-region region [alb,app-2,assets,rds,replica,web-2]"],
    [
      "medium resilience/database-not-multi-az replica []",
      "info spof/single-region region [alb,app-2,assets,rds,web-2]",
    ],
  ],
  [
    "aws-three-tier",
    "a cache that one of two servers needs is not single",
    set("app-1->cache", { dependency: "optional" }),
    [
      "medium spof/single-cache cache [users]",
      "info spof/single-region region [alb,app-2,assets,rds,replica,web-2]",
    ],
    ["info spof/single-region region [alb,app-2,assets,cache,rds,replica,web-2]"],
  ],
  [
    "aws-three-tier",
    "the entry is where the web firewall is missed",
    set("cf", { waf: null }),
    [],
    ["medium security/missing-waf cf [web-1,web-2]"],
  ],
  [
    "aws-three-tier",
    "a closed copy is neither exposed nor contradictory",
    set("replica", { publicAccess: null }),
    [
      "critical security/public-database replica []",
      "medium modeling/contradictory-properties replica [priv-c]",
    ],
    [],
  ],
  [
    "aws-three-tier",
    "a port closed to the world still bypasses the bastion",
    set("dev->web-1", { sourceCidr: "10.0.0.0/8" }),
    ["critical security/admin-port-exposed web-1 [dev->web-1]"],
    ["medium security/admin-without-bastion dev->web-1 [dev,web-1]"],
  ],
  [
    "hybrid-one-line",
    "a second line mends the first",
    (d) => {
      d.edges.push({
        id: "line-2",
        source: "er",
        target: "edge-rt",
        properties: { linkType: "vpn" },
      });
    },
    ["high hybrid/single-link dc|region [dc,line,region]"],
    [],
  ],
  [
    "hybrid-one-line",
    "what goes over the internet does not ride the line",
    set("app->erp-db", { linkType: "internet", encrypted: true }),
    [
      "high hybrid/single-link dc|region [dc,line,region]",
      "medium security/unencrypted-in-transit-internal app->erp-db [app,erp-db]",
    ],
    [],
  ],
  [
    "hybrid-one-line",
    "two racks in one room share the room",
    (d) => {
      const n = el(d, "erp-db-2");
      d.nodes.push({
        id: "rack-2",
        kind: "zone/rack",
        name: "Rack 2",
        parent: "room",
        position: { x: 0, y: 0 },
      });
      n.parent = "rack-2";
    },
    ["medium spof/shared-rack rack-1 [erp-db,erp-db-2]"],
    ["medium spof/shared-room room [erp-db,erp-db-2]"],
  ],
  [
    "hybrid-one-line",
    "the silenced off-site finding comes back",
    set("erp-db", { backupLocation: null }),
    ["medium data/backup-same-domain erp-db []"],
    ["medium data/no-offsite-backup erp-db []"],
  ],
  [
    "hybrid-one-line",
    "a firewall pair falls with the site instead",
    set("fw", { replicas: 2 }),
    ["high spof/single-network-device fw [partner]"],
    ["medium spof/single-site dc [fw]"],
  ],
  [
    "kubernetes-shop",
    "a managed control plane is available",
    set("cluster", { managed: true }),
    [
      "high spof/k8s-not-ha cluster [cart,fraud,front,ing,mq,order,pay,pcache,price,redis,stock,vault]",
    ],
    [],
  ],
  [
    "kubernetes-shop",
    "one worker node is the same finding",
    set("cluster", { nodeCount: 1 }),
    [],
    [],
  ],
  [
    "kubernetes-shop",
    "two copies are no single point but in their region",
    set("order", { replicas: 2 }),
    [
      "high spof/single-compute order [customers]",
      "info spof/single-region region [cart,fraud,front,ing,lb,mq,orders-db,pay,pcache,price,stock]",
    ],
    [
      "info spof/single-region region [cart,fraud,front,ing,lb,mq,order,orders-db,pay,pcache,price,stock]",
    ],
  ],
  [
    "kubernetes-shop",
    "what only an optional edge reaches is off the path",
    set("order->mq", { dependency: "optional" }),
    [
      "high spof/k8s-not-ha cluster [cart,fraud,front,ing,mq,order,pay,pcache,price,redis,stock,vault]",
      "info spof/single-region region [cart,fraud,front,ing,lb,mq,orders-db,pay,pcache,price,stock]",
    ],
    [
      "high spof/k8s-not-ha cluster [cart,fraud,front,ing,order,pay,pcache,price,redis,stock,vault]",
      "info spof/single-region region [cart,fraud,front,ing,lb,orders-db,pay,pcache,price,stock]",
    ],
  ],
  [
    "kubernetes-shop",
    "four hops are allowed by default",
    settings({ maxSyncHops: null }),
    ["medium resilience/long-synchronous-chain front [cart,fraud,order,pay]"],
    [],
  ],
  [
    "kubernetes-shop",
    "an asynchronous hop ends the chain",
    set("pay->fraud", { async: true }),
    ["medium resilience/long-synchronous-chain front [cart,fraud,order,pay]"],
    [],
  ],
  [
    "serverless-app",
    "the silenced gateway finding comes back",
    set("users->apigw", { authenticated: null }),
    ["high security/unauthenticated-access users->apigw [apigw,users]"],
    ["high security/gateway-without-authentication apigw [fn-order,fn-pay]"],
  ],
  [
    "serverless-app",
    "consent allows the transfer",
    set("fn-report->wh", { crossBorderConsent: true }),
    ["high data/personal-data-cross-border fn-report->wh [wh]"],
    [],
  ],
  [
    "serverless-app",
    "data that can be rebuilt may still have an untried backup",
    set("ddb", { rebuildable: true }),
    ["high data/no-backup ddb []"],
    ["medium data/backup-not-tested ddb []"],
  ],
  [
    "serverless-app",
    "a zonal gateway outside every drawn zone says nothing",
    set("apigw", { multiAz: false }),
    [],
    [],
  ],
  [
    "iot-edge",
    "without the plant's trust its sensors are untrusted",
    set("plant", { trust: null }),
    [],
    ["high security/unencrypted-in-transit-untrusted sensors->gw [gw,sensors]"],
  ],
  [
    "iot-edge",
    "an optional buffer takes no site down",
    set("edge1->buf", { dependency: "optional" }),
    ["medium spof/single-site plant [buf]"],
    [],
  ],
  [
    "iot-edge",
    "two edge servers fall with the plant",
    set("edge1", { replicas: 2 }),
    ["high spof/single-compute edge1 [cameras,sensors]", "medium spof/single-site plant [buf]"],
    ["medium spof/single-site plant [buf,edge1]"],
  ],
  [
    "iot-edge",
    "two link ids are two lines",
    set("operators->dash", { linkId: null }),
    ["high hybrid/single-link plant|region [operators->dash,plant,region,uplink]"],
    [],
  ],
  [
    "vdi-farm",
    "with an automatic standby on another host nothing hangs on host 2",
    set("sqlb->sqlb-s", { failover: "automatic" }),
    [
      "critical spof/all-in-one-server host-2 [broker-2,sqlb,vd-2]",
      "medium ops/hosted-hypervisor-in-production host-3 [print] waived",
      "high spof/single-site dc [fw]",
    ],
    [
      "medium ops/hosted-hypervisor-in-production host-3 [print,sqlb-s] waived",
      "high spof/single-site dc [broker-2,fw,sqlb,sqlb-s,vd-2]",
      "medium resilience/no-dr-plan sqlb-s []",
    ],
  ],
  [
    "vdi-farm",
    "directories on two hosts share none",
    (d) => {
      el(d, "ad-2").parent = "host-2";
    },
    [
      "high spof/shared-host host-1 [ad-1,ad-2,broker-1,vd-1]",
      "high spof/single-site dc [fw]",
      "medium security/mixed-trust-on-host host-1 [ad-1,ad-2,broker-1,vd-1]",
    ],
    [
      "high spof/single-site dc [ad-1,broker-1,fw,vd-1]",
      "medium security/mixed-trust-on-host host-1 [ad-1,broker-1,vd-1]",
    ],
  ],
  [
    "vdi-farm",
    "a private link exposes nothing",
    set("inet->print", { linkType: "vpn" }),
    [
      "critical security/admin-port-exposed print [inet->print]",
      "high network/missing-dmz print []",
      "medium network/flat-network dc [nas,print,sqlb,sqlb-s]",
    ],
    [],
  ],
  [
    "vdi-farm",
    "a normal document takes a site less gravely",
    settings({ criticality: null }),
    ["high spof/single-site dc [fw]", "medium resilience/no-dr-plan sqlb []"],
    ["medium spof/single-site dc [fw]"],
  ],
  [
    "kubernetes-shop",
    "one balancer is single",
    set("lb", { replicas: 1 }),
    [
      "info spof/single-region region [cart,fraud,front,ing,lb,mq,orders-db,pay,pcache,price,stock]",
    ],
    [
      "critical spof/single-load-balancer lb [customers]",
      "info spof/single-region region [cart,fraud,front,ing,mq,orders-db,pay,pcache,price,stock]",
    ],
  ],
  [
    "kubernetes-shop",
    "the waiver that was stale holds again",
    set("mq", { replicas: 1 }),
    [
      "info spof/single-region region [cart,fraud,front,ing,lb,mq,orders-db,pay,pcache,price,stock]",
      "info modeling/stale-waiver mq []",
    ],
    [
      "high spof/single-queue mq [customers] waived",
      "info spof/single-region region [cart,fraud,front,ing,lb,orders-db,pay,pcache,price,stock]",
    ],
  ],
  [
    "aws-three-tier",
    "a name server of one's own is single",
    set("dns", { serviceModel: "iaas" }),
    [],
    ["high spof/single-dns dns [users]"],
  ],
  [
    "vdi-farm",
    "a broker reached only optionally is no alternative",
    (d) => {
      set("vpn->broker-2", { dependency: "optional" })(d);
      set("line-b", { dependency: "optional" })(d);
    },
    [
      "critical spof/all-in-one-server host-2 [broker-2,sqlb,vd-2]",
      "high spof/shared-host host-1 [ad-1,ad-2,broker-1,vd-1]",
      "low spof/single-power-feed rack-1 [ad-1,ad-2,broker-1,broker-2,sqlb,vd-1,vd-2]",
    ],
    [
      "critical spof/all-in-one-server host-2 [sqlb,vd-2]",
      "high spof/single-vdi-broker broker-1 [home,hq]",
      "high spof/shared-host host-1 [ad-1,ad-2,vd-1]",
      "low spof/single-power-feed rack-1 [ad-1,ad-2,broker-1,sqlb,vd-1,vd-2]",
    ],
  ],
  [
    "aws-three-tier",
    "what stands outside the region depends on the provider",
    (d) => {
      d.nodes.push({
        id: "prov",
        kind: "zone/public-cloud",
        name: "AWS",
        position: { x: 0, y: 0 },
        deployment: "public",
      });
      for (const i of ["region", "cf", "dns"]) el(d, i).parent = "prov";
    },
    [],
    ["info spof/single-provider prov [cf,dns]"],
  ],
  [
    "iot-edge",
    "a store that is not sharded does not scale out",
    set("tsdb", { scaling: "out" }),
    [],
    ["medium resilience/stateful-scale-out tsdb []"],
  ],
  [
    "vdi-farm",
    "an exposed neighbour endangers the directory",
    (d) => {
      el(d, "ad-1").parent = "host-3";
    },
    [
      "high spof/shared-host host-1 [ad-1,ad-2,broker-1,vd-1]",
      "high spof/single-site dc [fw]",
      "medium ops/hosted-hypervisor-in-production host-3 [print] waived",
      "medium security/mixed-trust-on-host host-1 [ad-1,ad-2,broker-1,vd-1]",
      "low spof/single-power-feed rack-1 [ad-1,ad-2,broker-1,broker-2,sqlb,vd-1,vd-2]",
    ],
    [
      "medium security/identity-not-isolated ad-1 [print]",
      "high spof/single-site dc [ad-1,ad-2,broker-1,fw,vd-1]",
      "medium ops/hosted-hypervisor-in-production host-3 [ad-1,print] waived",
      "medium security/mixed-trust-on-host host-1 [ad-2,broker-1,vd-1]",
      "low spof/single-power-feed rack-1 [ad-2,broker-1,broker-2,sqlb,vd-1,vd-2]",
    ],
  ],
  [
    "aws-three-tier",
    "a cache in the public subnet",
    (d) => {
      el(d, "cache").parent = "pub-a";
    },
    ["medium network/environment-mixing priv-c [app-2,cache,replica,stg]"],
    [
      "high network/database-in-public-subnet cache [pub-a]",
      "medium network/environment-mixing priv-c [app-2,replica,stg]",
    ],
  ],
  [
    "aws-three-tier",
    "a store with a way out through the NAT gateway",
    (d) => {
      d.edges.push({ id: "out", source: "replica", target: "nat" });
    },
    ["medium resilience/zonal-nat-shared nat [app-1,app-2]"],
    [
      "medium network/datastore-internet-egress replica [nat]",
      "medium resilience/zonal-nat-shared nat [app-1,app-2,replica]",
    ],
  ],
  [
    "hybrid-one-line",
    "a private cloud server reached from outside",
    (d) => {
      el(d, "ftp").deployment = "private";
    },
    [],
    ["medium hybrid/private-cloud-exposed ftp []"],
  ],
  [
    "kubernetes-shop",
    "half a side, a breaking schema and an idle side",
    (d) => {
      set("order", {
        deployStrategy: "blue-green",
        capacityShare: 0.5,
        idleEnvironment: "always-on",
      })(d);
      set("orders-db", { schemaChanges: "breaking" })(d);
    },
    [],
    [
      "medium ops/blue-green-undersized order []",
      "medium ops/breaking-schema-shared orders-db [order]",
      "info cost/blue-green-idle-capacity order []",
    ],
  ],
  [
    "bank",
    "all made by hand, and nothing to make them again",
    (d) => {
      for (const i of ["app-2", "web-1", "web-2"]) set(i, { provisioning: "manual" })(d);
    },
    ["low ops/pool-members-differ app-1 [app-2]"],
    [
      "medium ops/no-redeploy-path model [app-1,app-2,web-1,web-2]",
      "medium ops/snowflake-server app-2 []",
      "medium ops/snowflake-server web-1 []",
      "medium ops/snowflake-server web-2 []",
    ],
  ],
  [
    "aws-three-tier",
    "a public bucket does not stand in a private subnet",
    (d) => {
      el(d, "s3").parent = "priv-a";
    },
    [],
    [
      "medium modeling/invalid-nesting s3 [priv-a]",
      "medium modeling/contradictory-properties s3 [priv-a]",
    ],
  ],
  [
    "hybrid-one-line",
    "an edge to a pool without members",
    (d) => {
      d.nodes.push({
        id: "farm",
        kind: "zone/pool",
        name: "Farm",
        parent: "dc",
        position: { x: 0, y: 0 },
      });
      d.edges.push({ id: "legacy->farm", source: "legacy", target: "farm" });
    },
    [],
    ["info modeling/edge-to-empty-container legacy->farm [farm]"],
  ],
  [
    "iot-edge",
    "an unknown kind is no worker",
    (d) => {
      el(d, "proc-2").kind = "acme/flux";
    },
    [],
    ["info modeling/unknown-kind proc-2 []", "medium spof/single-worker proc-1 [kin]"],
  ],
  [
    "aws-three-tier",
    "a server connected to nothing",
    (d) => {
      d.nodes.push({
        id: "old",
        kind: "aws/ec2",
        name: "Old",
        parent: "priv-a",
        position: { x: 0, y: 0 },
        properties: { patched: true },
      });
    },
    [],
    ["info modeling/orphan-node old []"],
  ],
  [
    "kubernetes-shop",
    "without an entry the roots of the calls count, and can fail",
    (d) => {
      d.nodes = d.nodes.filter((n) => n.id !== "customers");
      d.edges = d.edges.filter((e) => e.source !== "customers");
    },
    [
      "medium security/missing-waf lb [front]",
      "high security/gateway-without-authentication ing [front]",
      "low resilience/no-autoscaling front []",
      "high spof/single-compute order [customers]",
      "high spof/single-identity-provider vault [customers]",
      "medium spof/single-cache redis [customers]",
      "medium spof/single-worker mailer [mq]",
      "high spof/k8s-not-ha cluster [cart,fraud,front,ing,mq,order,pay,pcache,price,redis,stock,vault]",
    ],
    [
      "info modeling/no-entry-point model []",
      "high spof/single-compute order [lb]",
      "high spof/single-identity-provider vault [lb]",
      "medium spof/single-cache redis [lb]",
      "high spof/single-compute stg-cart []",
      "high spof/single-compute mailer []",
      "high spof/k8s-not-ha cluster [cart,fraud,front,ing,mailer,mq,order,pay,pcache,price,redis,stg-cart,stock,vault]",
    ],
  ],
  [
    "iot-edge",
    "a serverless dashboard does not stand in a plant",
    (d) => {
      el(d, "dash").parent = "plant";
    },
    [
      "high hybrid/single-link plant|region [operators->dash,plant,region,uplink]",
      "info spof/single-region region [dash,iot,kin,tsdb]",
    ],
    [
      "high hybrid/single-link plant|region [plant,region,uplink]",
      "info spof/single-region region [iot,kin,tsdb]",
      "low hybrid/chatty-cross-site-dependency dash->tsdb [dash,tsdb]",
      "low modeling/service-model-mismatch dash []",
    ],
  ],
];

test.each(EDITS)("%s: %s", (system, _shows, edit, gone, come) => {
  const drawing = load(system);
  const before = judge(drawing);
  edit(drawing);
  const after = judge(drawing);
  expect(before.filter((finding) => !after.includes(finding)).sort()).toEqual([...gone].sort());
  expect(after.filter((finding) => !before.includes(finding)).sort()).toEqual([...come].sort());
});
