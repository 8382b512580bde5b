import { defineKind, type Kind, type ServiceModel } from "./define-kind.ts";
import { firstAsked } from "./form-questions.ts";
import type { Role } from "./roles.ts";

/** What all kinds of a family have in common. */
type Common = Pick<Kind, "deployment" | "deployments">;

/** What one kind says besides the columns of its table. */
type Particulars = Common & Pick<Kind, "icon" | "form" | "availability" | "hypervisor">;

/**
 * One line of a family's table. The columns: id without the family, role, default service model (`null`
 * leaves it unsaid), name in English and Korean, search words in English and Korean (comma-separated),
 * and what is particular.
 */
type Row = (
  id: string,
  role: Role,
  serviceModel: ServiceModel | null,
  en: string,
  ko: string,
  wordsEn: string,
  wordsKo: string,
  particulars?: Particulars,
) => Kind;

/** The maker of a family's lines. */
export function kindsOf(family: string, common: Common = {}): Row {
  return (id, role, serviceModel, en, ko, wordsEn, wordsKo, particulars = {}) =>
    defineKind({
      ...common,
      id: `${family}/${id}`,
      role,
      names: { en, ko },
      words: { en: split(wordsEn), ko: split(wordsKo) },
      ...(serviceModel && { serviceModel }),
      form: firstAsked(role),
      ...particulars,
    });
}

function split(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
