/** What is said of a rule. Placeholders such as `{subject}` are filled by the finding. */
export interface RuleText {
  readonly title: string;
  /** One or two plain sentences: what was found here and what happens. */
  readonly finding: string;
  /** Other sentences for `finding`, chosen by the finding's data value `variant`. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly why: string;
  readonly fix: string;
}
