import type { Kind } from "../../define-kind.ts";
import { firstAskedOfOwned } from "../../form-questions.ts";
import { kindsOf } from "../../kind-table.ts";
import type { Role } from "../../roles.ts";

// a private cloud stands on the same machines
const row = kindsOf("onprem", {
  deployment: "on-prem",
  deployments: ["on-prem", "private", "hybrid"],
});

type Particulars = Pick<Kind, "icon" | "hypervisor" | "form">;

/** A machine that the user owns and runs. The columns are those of `kindsOf` without the service model. */
export function onPrem(
  id: string,
  role: Role,
  en: string,
  ko: string,
  wordsEn: string,
  wordsKo: string,
  particulars: Particulars = {},
): Kind {
  const form = firstAskedOfOwned(role);
  return row(id, role, "on-prem", en, ko, wordsEn, wordsKo, { form, ...particulars });
}
