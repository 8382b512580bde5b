import type { PropertyKey } from "../catalog/properties.ts";
import type { System } from "../analysis/system.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { Diagram, Waiver } from "../model/schema.ts";

export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type HitData = Readonly<Record<string, string | number | readonly string[]>>;

/** What a rule saw. Hits of one rule on one subject merge into one finding. */
export interface Hit {
  /** An element's id, `model`, or `A|B` for two sites. */
  readonly subject: string;
  readonly related?: readonly string[];
  readonly path?: readonly string[];
  /** Where the hit is graver than the rule. */
  readonly severity?: Severity;
  /** Named values of the message. Ids are shown by name. */
  readonly data?: HitData;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly subject: string;
  readonly related: readonly string[];
  readonly path?: readonly string[];
  readonly data: HitData;
  /** Ids of the fixes whose conditions hold; whether one is offered is decided by trial. */
  readonly fixes: readonly string[];
  readonly waived?: { readonly reason: string; readonly by?: string; readonly until?: string };
  /** The rule itself broke: what it threw. The finding says nothing about the diagram. */
  readonly internal?: string;
}

export interface Fix {
  /** Names the fix's title in the message catalogue. */
  readonly id: string;
  /** `safe` states a fact, `structural` adds or moves components. */
  readonly kind: "safe" | "structural";
  /** Whether the conditions hold; always without it. */
  applies?(system: System, finding: Finding): boolean;
  apply(system: System, finding: Finding): Diagram;
}

/** A hit of another rule that makes this one speak of what is already said (1.7). */
export interface Silence {
  readonly rule: RuleId;
  /** Whether that hit silences a hit of this rule; the same subject without it. */
  when?(other: Hit, own: Hit, system: System): boolean;
}

/** What a rule that judges waivers knows of the findings of all the others. */
export interface Judged {
  /** Whether the waiver matches a finding, expired or not. */
  matched(waiver: Waiver): boolean;
}

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Mappings for orientation, such as `WA REL11-BP02`; see references.ts for their frameworks. */
  readonly references: readonly string[];
  /** The keys whose statements can change the rule's hits, besides those of the shared definitions. */
  readonly reads: readonly PropertyKey[];
  readonly silencedBy?: readonly Silence[];
  /** Whether it may take longer here than all rules should: an editor shows the others' findings first. */
  slow?(system: System): boolean;
  /** Runs after all others, and its findings cannot be waived. */
  readonly judgesWaivers?: true;
  check(system: System, judged: Judged): Iterable<Hit>;
  readonly fixes?: readonly Fix[];
  readonly examples: { readonly bad: readonly Diagram[]; readonly good: readonly Diagram[] };
}

export const defineRule = (rule: Rule): Rule => rule;
