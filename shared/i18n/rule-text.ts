/** What is said of a rule. Placeholders such as `{subject}` are filled by the finding. */
export interface RuleText {
  readonly title: string;
  /** One or two plain sentences: what was found here and what happens. */
  readonly finding: string;
  readonly why: string;
  readonly fix: string;
}
