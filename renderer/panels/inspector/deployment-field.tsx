import { DEPLOYMENTS, type Deployment } from "../../../shared/catalog/define-kind.ts";
import { setDeployment } from "../../../shared/edits/set-fields.ts";
import type { DiagramNode } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { deploymentSource, statedDeployment } from "./inherited-value.ts";

interface DeploymentFieldProps {
  readonly nodes: readonly DiagramNode[];
  /** Containers around the one selected node, nearest first. */
  readonly ancestors?: readonly DiagramNode[];
}

/** The deployment model. Left unstated, it says what holds then and where that comes from. */
export function DeploymentField({ nodes, ancestors = [] }: DeploymentFieldProps) {
  const t = useTranslate();
  const edit = useEdit();
  const catalog = useCatalog();
  const word = (deployment: Deployment) => t(`vocabulary.deployments.${deployment}`);
  const kinds = nodes.map((node) => catalog.kind(node.kind));
  const allowed = DEPLOYMENTS.filter((deployment) =>
    kinds.every((kind) => kind?.deployments?.includes(deployment) ?? true),
  );
  const [first, ...rest] = nodes.map(statedDeployment);
  const mixed = rest.some((deployment) => deployment !== first);
  const none = () => {
    if (mixed) return t("inspector.mixed");
    if (nodes.length > 1) return t("inspector.notStated");
    const source = deploymentSource(ancestors, kinds[0]);
    if (!source) return t("inspector.notStated");
    const value = word(source.deployment);
    if (source.from === "kind") return t("inspector.deploymentDefault", { value });
    const from = source.from.name ?? source.from.id;
    return t("inspector.deploymentInherited", { value, from });
  };
  return (
    <Field label={t("inspector.deployment")}>
      {(ids) => (
        <Select<Deployment>
          id={ids.control}
          value={mixed ? undefined : first}
          none={none()}
          options={[...new Set([...allowed, ...(first ? [first] : [])])].map((deployment) => ({
            value: deployment,
            label: word(deployment),
          }))}
          onChange={(deployment) =>
            edit("inspector.edits.deployment", (diagram) =>
              setDeployment(
                diagram,
                nodes.map(({ id }) => id),
                deployment,
              ),
            )
          }
        />
      )}
    </Field>
  );
}
