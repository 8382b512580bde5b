import type { Catalog } from "../catalog/catalog.ts";
import { inClass, type RoleClass } from "../catalog/role-classes.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { MessageKey } from "../i18n/translate.ts";
import type { Diagram } from "../model/schema.ts";
import { entriesReachData } from "./entries-reach-data.ts";
import type { TemplateId } from "./template-ids.ts";

/** One thing to mend on the way, and what to say while it is not. */
export interface LearningTask {
  readonly id: string;
  readonly instruction: MessageKey;
  /** The findings that are gone when it is done. An accepted finding is not mended. */
  readonly gone: readonly RuleId[];
  /** What must be drawn, so that removing the troubled part is no answer. */
  readonly drawn: readonly RoleClass[];
}

/** A template that is opened, with what to do in it, in order. */
export interface LearningStep {
  readonly template: TemplateId;
  readonly goal: MessageKey;
  /** What was learnt, said when everything is done. */
  readonly done: MessageKey;
  readonly tasks: readonly LearningTask[];
}

/** From one server to several sites: each step leaves the question that the next one answers. */
export const LEARNING_PATH: readonly LearningStep[] = [
  {
    template: "single-server",
    goal: "learning.singleServer.goal",
    done: "learning.singleServer.done",
    tasks: [
      {
        id: "split",
        instruction: "learning.singleServer.split",
        gone: ["spof/all-in-one-server", "security/colocated-app-and-database"],
        drawn: ["COMPUTE"],
      },
    ],
  },
  {
    template: "app-db-split",
    goal: "learning.appDbSplit.goal",
    done: "learning.appDbSplit.done",
    tasks: [
      {
        id: "encrypt",
        instruction: "learning.appDbSplit.encrypt",
        gone: ["security/unencrypted-in-transit-internal", "security/insecure-protocol"],
        drawn: ["COMPUTE"],
      },
      {
        id: "scale-out",
        instruction: "learning.appDbSplit.scaleOut",
        gone: ["spof/single-compute", "resilience/replicas-without-load-balancer"],
        drawn: ["COMPUTE", "LB"],
      },
    ],
  },
  {
    template: "load-balanced",
    goal: "learning.loadBalanced.goal",
    done: "learning.loadBalanced.done",
    tasks: [
      {
        id: "balancer",
        instruction: "learning.loadBalanced.balancer",
        gone: ["spof/single-load-balancer", "resilience/replicas-without-load-balancer"],
        drawn: ["LB"],
      },
      {
        id: "database",
        instruction: "learning.loadBalanced.database",
        gone: ["spof/single-database", "resilience/manual-failover"],
        drawn: ["LB"],
      },
    ],
  },
  {
    template: "in-server-balancing",
    goal: "learning.inServerBalancing.goal",
    done: "learning.inServerBalancing.done",
    tasks: [
      {
        id: "proxy",
        instruction: "learning.inServerBalancing.proxy",
        gone: ["spof/single-gateway", "spof/single-load-balancer"],
        drawn: ["LB", "GATEWAY"],
      },
      {
        id: "host",
        instruction: "learning.inServerBalancing.host",
        gone: ["spof/shared-host", "spof/single-compute"],
        drawn: ["LB", "GATEWAY"],
      },
    ],
  },
  {
    template: "public-three-tier",
    goal: "learning.publicThreeTier.goal",
    done: "learning.publicThreeTier.done",
    tasks: [
      {
        id: "zones",
        instruction: "learning.publicThreeTier.zones",
        gone: ["spof/shared-zone", "spof/single-compute", "spof/single-database"],
        drawn: ["LB", "COMPUTE"],
      },
      {
        id: "exposure",
        instruction: "learning.publicThreeTier.exposure",
        gone: ["security/public-database", "network/database-in-public-subnet"],
        drawn: ["LB", "COMPUTE"],
      },
      {
        id: "encryption",
        instruction: "learning.publicThreeTier.encryption",
        gone: ["security/unencrypted-at-rest"],
        drawn: ["LB", "COMPUTE"],
      },
      {
        id: "accounts",
        instruction: "learning.publicThreeTier.accounts",
        gone: ["security/admin-without-mfa"],
        drawn: ["IDENT"],
      },
    ],
  },
  {
    template: "hybrid-dr",
    goal: "learning.hybridDr.goal",
    done: "learning.hybridDr.done",
    tasks: [
      {
        id: "link",
        instruction: "learning.hybridDr.link",
        gone: ["hybrid/single-link", "hybrid/link-not-diverse"],
        drawn: ["LB", "COMPUTE"],
      },
      {
        id: "residence",
        instruction: "learning.hybridDr.residence",
        gone: ["data/on-prem-data-in-cloud", "hybrid/unencrypted-site-link"],
        drawn: ["LB", "COMPUTE"],
      },
      {
        id: "sign-in",
        instruction: "learning.hybridDr.signIn",
        gone: ["security/unauthenticated-access"],
        drawn: ["LB", "COMPUTE"],
      },
    ],
  },
];

/** The tasks of a step that are done in a diagram with these findings, by their ids. */
export function reachedTasks(
  { tasks }: LearningStep,
  findings: readonly { readonly rule: RuleId }[],
  diagram: Diagram,
  catalog: Catalog,
): ReadonlySet<string> {
  if (!entriesReachData(diagram, catalog)) return new Set();
  const found = new Set(findings.map(({ rule }) => rule));
  const isDrawn = (name: RoleClass) =>
    diagram.nodes.some(({ kind }) => {
      const role = catalog.kind(kind)?.role;
      return role !== undefined && !isContainerRole(role) && inClass(role, name);
    });
  const reached = tasks.filter(
    ({ gone, drawn }) => drawn.every(isDrawn) && !gone.some((rule) => found.has(rule)),
  );
  return new Set(reached.map(({ id }) => id));
}
