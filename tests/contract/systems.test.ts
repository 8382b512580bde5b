import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { readDocument } from "../../shared/model/read-document.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

/** Before the last days of the fixtures' waivers in force, after that of the expired one. */
const TODAY = "2026-11-21";

/**
 * What the definition of the rules demands of seven real-world diagrams, derived by hand from its
 * text: every finding, none besides, as "severity rule subject [related]".
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // Two centres serve the web, so no web server, balancer or firewall is single; the branches'
  // tellers stand in the main centre alone. finance-kr lifts three severities and makes the
  // document critical; settings lift snowflake-server and switch backup-not-tested off.
  bank: [
    // Separated core straight to the internet-use zone; the transfer gateway's own edges are
    // the allowed way.
    "critical network/network-separation-violation app-1->mail [app-1,mail]",
    // The ledger has a copy across sites, and its backup-same-domain finding silences this
    // one; the NAS has neither.
    "high data/no-offsite-backup nas []",
    "high network/overlapping-cidr dc1 [dc2]",
    // Operators come over VPN through the access control; the contractor comes directly.
    "high security/admin-without-bastion msp->app-3 [app-3,msp]",
    "high security/admin-without-mfa pam []",
    // Silences unpatched-system on the same server.
    "high security/end-of-life-system web-3 []",
    // Two lines, one router: both branches' ways go through it. The DR centre's one balancer
    // is not: customers have the main centre.
    "high spof/single-network-device wan1 [branches]",
    // wan1 has spoken already and is immune; what else the branches need there falls with the
    // centre.
    "high spof/single-site dc1 [app-1,app-2,fw1,lb1,ledger,san1,web-1,web-2]",
    "medium data/backup-same-domain ledger [vault]",
    "medium data/personal-data-controls-missing ledger []",
    // The ledger backs up as rarely, but is replicated.
    "medium data/rpo-not-met nas []",
    // Both lines are of one carrier.
    "medium hybrid/link-not-diverse branches|dc1 [branches,dc1,line1,line2]",
    "medium network/unfiltered-zone-crossing web-1->app-1 [app-1,web-1]",
    "medium ops/no-central-logging app-3 []",
    "medium ops/snowflake-server app-1 []",
    // With the DR copy switched over by hand the branches live: not a single point.
    "medium resilience/manual-failover ledger [ledger-dr]",
    // Critical document; the databases have a copy at the other centre, the SAN has none.
    "medium resilience/no-dr-plan san1 []",
    // The WAN router calls two equal servers; the web servers have their balancer.
    "medium resilience/replicas-without-load-balancer app-1 [wan1->app-1]",
    "medium resilience/replicas-without-load-balancer app-2 [wan1->app-2]",
    // A waiver on the DR centre covers what is inside.
    "medium security/missing-waf lb2 [web-3] waived",
    "medium security/unencrypted-in-transit-internal app-1->ledger [app-1,ledger]",
    // The main centre is reached over two carriers, the DR centre over one.
    "medium spof/single-internet-uplink dc2 [kt->fw2]",
    // One made by hand, its sibling from an image.
    "low ops/pool-members-differ app-1 [app-2]",
    "info modeling/unspecified-properties san1 []",
  ],
  // The web group spans two zones drawn a second time inside it (domainId). The read copy is
  // joined to its primary by the providers' automatic failover, so multiAz false says nothing
  // there; the static site may be public; http between provider parts carries nothing
  // sensitive.
  "aws-three-tier": [
    // By its security group; web-1 by an edge open to 0.0.0.0/0.
    "critical security/admin-port-exposed app-1 []",
    "critical security/admin-port-exposed web-1 [dev->web-1]",
    // Public in a private subnet: also a contradiction.
    "critical security/public-database replica []",
    // A replication out-edge is no backup; the copy's in-edge is one for it.
    "high data/no-backup rds []",
    "high data/personal-data-controls-missing rds []",
    "high security/admin-without-mfa iam []",
    "high security/data-port-exposed app-1 []",
    // Raised from medium: behind it app-1 has a fixed capacity.
    "high security/no-rate-limit cf [app-1]",
    "high security/public-storage s3 []",
    "high security/unpatched-system web-1 []",
    // The internal balancer is kept in 2a; the twin zone's web-1 falls with it. The NAT
    // gateway never counts; 2c is survived.
    "high spof/shared-zone az-a [app-1,ilb,web-1]",
    "medium modeling/contradictory-properties replica [priv-c]",
    // The staging server stands among production and calls its database.
    "medium network/environment-mixing priv-c [app-2,cache,replica,stg]",
    "medium network/environment-mixing stg->rds [rds,stg]",
    "medium resilience/local-session-state web-2 [alb]",
    // The edge to the group is an edge to each member.
    "medium resilience/no-health-check alb [web-1,web-2]",
    "medium resilience/zonal-nat-shared nat [app-1,app-2]",
    "medium security/long-lived-keys iam []",
    "medium security/secrets-not-in-vault app-2 []",
    // Required and one node; the optional read copy is not.
    "medium spof/single-cache cache [users]",
    "low data/no-versioning s3 []",
    // Two members, two may be away at once.
    "low ops/deployment-without-headroom asg []",
    "low ops/pool-members-differ web-1 [web-2]",
    "low ops/snowflake-server web-1 []",
    "low resilience/no-autoscaling app-1 []",
    "info cost/nat-for-object-storage nat [s3]",
    "info modeling/unspecified-properties replica []",
    "info spof/single-region region [alb,app-2,assets,rds,replica,web-2]",
  ],
  // The order app reads its database over the only line. The database pair fails over by
  // itself, but stands in one rack.
  "hybrid-one-line": [
    "high data/on-prem-data-in-cloud hr-db->vault [hr-db,vault]",
    // Cutting the line cuts the private edge that rides on it.
    "high hybrid/single-link dc|region [dc,line,region]",
    // No private line stated for this edge; the app's edge is private and belongs to the
    // internal rule.
    "high hybrid/unencrypted-site-link legacy->blob [blob,legacy]",
    // High where trust differs; the two FTP and telnet edges inside stay medium. No access
    // rule: a firewall and a plain server need none.
    "high security/insecure-protocol partner->fw [fw,partner]",
    // Confidential by its server room.
    "high security/unencrypted-at-rest erp-db []",
    "high security/unpatched-system ftp []",
    "high spof/single-compute ftp [partner]",
    "high spof/single-network-device fw [partner]",
    // By its backupLocation; silences no-offsite-backup.
    "medium data/backup-same-domain erp-db []",
    "medium hybrid/on-prem-identity-dependency ad [app]",
    // No segment in the data centre: the drop server, reached through the firewall, stands
    // with every store of the site.
    "medium network/flat-network dc [erp-db,erp-db-2,ftp,hr-db]",
    "medium security/insecure-protocol fw->ftp [ftp,fw]",
    "medium security/insecure-protocol op->edge-rt [edge-rt,op]",
    "medium security/unencrypted-in-transit-internal app->erp-db [app,erp-db]",
    // Neither half of the pair is single. The room's power feed speaks apart from that.
    "medium spof/shared-rack rack-1 [erp-db,erp-db-2]",
    "medium spof/single-power-feed room [erp-db,erp-db-2]",
    "low hybrid/chatty-cross-site-dependency app->erp-db [app,erp-db]",
    "low hybrid/identity-not-federated entra [ad]",
    "low ops/no-monitoring model []",
    "low ops/snowflake-server ftp []",
    // Rack and supplier's servers have spoken: the data centre itself adds nothing.
    "info spof/single-region region [app]",
  ],
  // Edges from the broker are deferred work; an asynchronous edge is still required. A second
  // Cart stands in a staging namespace that nobody calls.
  "kubernetes-shop": [
    "high security/gateway-without-authentication ing [front]",
    "high security/management-plane-exposed cluster []",
    // The deploy edge ends at the cluster.
    "high security/pipeline-with-admin-rights ci [ci->cluster]",
    // One control-plane node; the workers would do.
    "high spof/k8s-not-ha cluster [cart,fraud,front,ing,mq,order,pay,pcache,price,redis,stock,vault]",
    "high spof/single-compute order [customers]",
    "high spof/single-identity-provider vault [customers]",
    // Cart's volatile cache is fine: Order's database is reached from there.
    "medium data/cache-as-primary-store price [pcache]",
    // The mailer is called by nobody but the queue, the staging Cart by nobody: two callers.
    "medium data/shared-database orders-db [order,pay]",
    "medium network/environment-mixing stg-cart->orders-db [orders-db,stg-cart]",
    "medium resilience/dependency-cycle price [stock]",
    // Four hops against three allowed; Stock and Price count as one.
    "medium resilience/long-synchronous-chain front [cart,fraud,order,pay]",
    "medium resilience/quorum-at-risk mq []",
    "medium security/missing-waf lb [front]",
    // Accepted with security/*; the two other waivers hold nothing, one expired, one without a
    // finding.
    "medium security/registry-without-scanning registry [] waived",
    "medium security/secrets-not-in-vault cart []",
    "medium security/unencrypted-at-rest redis []",
    "medium security/unencrypted-in-transit-internal pay->fraud [fraud,pay]",
    "medium spof/single-cache redis [customers]",
    "medium spof/single-worker mailer [mq]",
    "low ops/canary-without-metric rec []",
    // Stock rolls with one of two away.
    "low ops/deployment-without-headroom fraud []",
    // Fraud check traces nothing either, but calls no service.
    "low ops/no-tracing order []",
    "low resilience/no-autoscaling front []",
    "info modeling/stale-waiver cluster []",
    "info modeling/stale-waiver mq []",
    "info spof/single-region region [cart,fraud,front,ing,lb,mq,orders-db,pay,pcache,price,stock]",
  ],
  // Provider-run parts are no single points; patching and scaling are the provider's. Home
  // country KR by public-kr.
  "serverless-app": [
    "high data/no-backup ddb []",
    "high data/personal-data-controls-missing ddb []",
    // By its region's country; the report function by its edge.
    "high data/personal-data-cross-border ddb-us []",
    "high data/personal-data-cross-border fn-report->wh [wh]",
    "high resilience/availability-target-missed model [partner,users]",
    "high security/admin-without-mfa cognito []",
    // The runtime is chosen by the user, patching it is not.
    "high security/end-of-life-system fn-pay []",
    // Silences gateway-without-authentication.
    "high security/unauthenticated-access users->apigw [apigw,users]",
    "high security/unencrypted-at-rest q []",
    "high security/unencrypted-in-transit-untrusted fn-mail->email [email,fn-mail]",
    "medium ops/no-central-logging fn-pay []",
    "medium security/long-lived-keys secret []",
    // The gateway is the entry and the component reached.
    "medium security/missing-waf apigw []",
    "medium security/no-rate-limit cf []",
    // The static site is public data.
    "low data/no-versioning s3up []",
    "low hybrid/chatty-cross-site-dependency fn-report->wh [fn-report,wh]",
    "info modeling/unspecified-properties ddb-us []",
    "info modeling/unspecified-properties fn-pay [fn-pay->pg]",
    "info modeling/unspecified-properties wh []",
    "info resilience/serverless-cold-path fn-order []",
    "info spof/single-region region [apigw,ddb,fn-order,fn-pay,q,secret,web]",
  ],
  // Sensors inherit the plant's trust, cameras the yard's. The upload is optional: the plant
  // works without it.
  "iot-edge": [
    "high data/no-backup tsdb []",
    // Two edges, one line (linkId): the operators' dashboard hangs on it.
    "high hybrid/single-link plant|region [operators->dash,plant,region,uplink]",
    "high hybrid/unencrypted-site-link gw-d->iot [gw-d,iot]",
    // Untrusted sources are public themselves.
    "high security/end-of-life-system cameras []",
    "high security/shared-credentials trucks []",
    // The mast only carries: neither the trucks' edge to it nor its own on to IoT Core counts.
    "high security/unauthenticated-access sensors->gw [gw,sensors]",
    "high security/unencrypted-in-transit-untrusted cameras->edge1 [cameras,edge1]",
    "high security/unencrypted-in-transit-untrusted meters->gw-d [gw-d,meters]",
    "high security/unpatched-system edge1 []",
    // Everything on site goes through one machine, the sensors through one gateway before it.
    "high spof/single-compute edge1 [cameras,sensors]",
    "high spof/single-gateway gw [sensors]",
    // Can be rebuilt: no backup asked.
    "medium data/personal-data-controls-missing ddp []",
    // The plant's gateway stops at its edge server, IoT Core has its stream beside it.
    "medium resilience/edge-needs-site-link gw-d [gw-d->iot]",
    "medium resilience/quorum-at-risk tsdb []",
    "medium spof/single-site depot [gw-d]",
    // Of what is not immune only the buffer's two copies are left.
    "medium spof/single-site plant [buf]",
    "low ops/no-monitoring model []",
    "info modeling/unspecified-properties ddp []",
    "info modeling/unspecified-properties tsdb []",
    "info spof/single-region region [dash,iot,kin,tsdb]",
  ],
  // Two brokers, two sets of desktops, one of everything else. Desktops may cross the
  // separation, their broker may not.
  "vdi-farm": [
    "critical security/admin-port-exposed print [inet->print]",
    // The broker database takes all logins down and shares the machine: all-in-one, not
    // single-database.
    "critical spof/all-in-one-server host-2 [broker-2,sqlb,vd-2]",
    // Remote desktop from the internet goes past the firewall; admin-without-bastion is
    // silenced by the open port.
    "high network/missing-dmz print []",
    "high network/network-separation-violation broker-2->lic [broker-2,lic]",
    "high security/admin-without-mfa mgr [adm->mgr]",
    "high security/colocated-app-and-database host-2 [broker-2,sqlb,vd-2]",
    "high security/colocated-app-and-database host-3 [print,sqlb-s]",
    "high security/end-of-life-system vd-1 []",
    // Across sites; the VPN's edge is not.
    "high security/unauthenticated-access line-a [broker-1,hq]",
    // Both directories on one host; the rack that holds both hosts then adds nothing.
    "high spof/shared-host host-1 [ad-1,ad-2,broker-1,vd-1]",
    "high spof/single-compute print [home,hq]",
    "high spof/single-network-device vpn [home]",
    // Everything else has spoken.
    "high spof/single-site dc [fw]",
    "high spof/single-storage nas [home,hq]",
    // Two carriers in one duct.
    "medium hybrid/link-not-diverse dc|hq [dc,hq,line-a,line-b]",
    // The exposed print server shares the segment with the stores.
    "medium network/flat-network dc [nas,print,sqlb,sqlb-s]",
    "medium network/management-network-not-separate mgr []",
    "medium network/unfiltered-zone-crossing broker-1->vd-1 [broker-1,vd-1]",
    // A waiver on the rack covers the host inside.
    "medium ops/hosted-hypervisor-in-production host-3 [print] waived",
    // The profiles go to tape at another site.
    "medium resilience/no-dr-plan sqlb []",
    "medium security/mixed-trust-on-host host-1 [ad-1,ad-2,broker-1,vd-1]",
    "medium spof/single-internet-uplink dc [inet->fw]",
    "low ops/pool-members-differ vd-1 [vd-2]",
    // Immunity does not matter; lowered by the settings.
    "low spof/single-power-feed rack-1 [ad-1,ad-2,broker-1,broker-2,sqlb,vd-1,vd-2]",
    "info cost/on-prem-peak-sizing vd-2 []",
    "info modeling/unspecified-properties sqlb-s []",
  ],
};

function judge(system: string): string[] {
  const file = new URL(`../fixtures/systems/${system}.lintel`, import.meta.url);
  const document = readDocument(readFileSync(file, "utf8"));
  if (!document.ok) throw new Error(`${system}: ${document.error.code}`);
  return runRules(document.value, catalog, { today: TODAY, rules: RULES }).map(
    ({ severity, rule, subject, related, waived }) =>
      `${severity} ${rule} ${subject} [${related.join(",")}]${waived ? " waived" : ""}`,
  );
}

test.each(Object.entries(EXPECTED))(
  "%s has exactly the findings the rules demand",
  (system, expected) => {
    expect(judge(system).sort()).toEqual([...expected].sort());
  },
);
