import { INHERITED_KEYS } from "../../../shared/catalog/properties.ts";
import type { FormField } from "../../../shared/catalog/define-kind.ts";

/** The form of a node whose kind is not known: what every place can state. */
export const inheritedKeysForm: readonly FormField[] = INHERITED_KEYS;
