import { memo } from "react";
import {
  LAYERS,
  OWNERS,
  type Stack,
  type StackModel,
} from "../../shared/catalog/responsibility.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import { useCanvasActions } from "./canvas-context.ts";
import { useResponsibilities } from "./responsibility-context.tsx";

/** The nine layers of a component in a row, where the view shows them and the component has any. */
export function ResponsibilityStrip({ id }: { readonly id: string }) {
  const one = useResponsibilities()?.get(id);
  if (!one) return null;
  return <Strip model={one.model} stack={one.stack} />;
}

interface StripProps {
  readonly model: StackModel | undefined;
  readonly stack: Stack | undefined;
}

// Stacks are the same objects as long as the model is, so a changed diagram draws no strip again.
const Strip = memo(function Strip({ model, stack }: StripProps) {
  const { t } = useCanvasActions();
  if (!model || !stack) {
    return <span className="layer-strip not-stated">{t("responsibility.notStated")}</span>;
  }
  const label = stripLabel(model, stack, t);
  return (
    <span className="layer-strip" role="img" aria-label={label} title={label}>
      {LAYERS.map((layer) => (
        <span key={layer} className={`layer-cell ${stack[layer]}`}>
          {t(`responsibility.letters.${layer}`)}
        </span>
      ))}
    </span>
  );
});

function stripLabel(model: StackModel, stack: Stack, t: Translate): string {
  const [ours, shared, provider] = OWNERS.map(
    (owner) =>
      LAYERS.filter((layer) => stack[layer] === owner)
        .map((layer) => t(`responsibility.layers.${layer}`))
        .join(", ") || t("responsibility.none"),
  );
  const name = model === "caas" ? t("responsibility.caas") : t(`vocabulary.serviceModels.${model}`);
  return t("responsibility.strip", {
    model: name,
    ours: ours ?? "",
    shared: shared ?? "",
    provider: provider ?? "",
  });
}
