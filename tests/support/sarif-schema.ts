import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { omit } from "../../shared/lib/omit.ts";

const PUBLISHED = new URL(
  "../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  import.meta.url,
);

/** What is wrong with a SARIF log by the published schema of version 2.1.0; nothing when it is valid. */
export function sarifFaults(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema is written for an older draft, from which it uses nothing but the name of its id. */
function publishedSchema(): object {
  const schema = JSON.parse(readFileSync(PUBLISHED, "utf8")) as Record<string, unknown>;
  const { id, ...rest } = omit(schema, "$schema");
  return { $id: id, ...rest };
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i);
ajv.addFormat("uri-reference", /^(?:[^\s<>"{}|\\^`%]|%[0-9a-fA-F]{2})*$/);
ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(publishedSchema());
