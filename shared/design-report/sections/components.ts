import { deploymentsOf } from "../../drawing/deployments.ts";
import { drawnFlow } from "../../drawing/flow-styles.ts";
import { cleanText } from "../../lib/clean-text.ts";
import type { DiagramNode } from "../../model/schema.ts";
import { ancestorIds, nodesById } from "../../model/tree.ts";
import { heading, joined, NOTHING, words, type Block, type Rich } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** Every component and container, and every connection, in drawing order. */
export function componentsSection(context: ReportContext): readonly Block[] {
  const { diagram, catalog, language, marking, t } = context;
  const deployments = deploymentsOf(diagram, catalog);
  const byId = nodesById(diagram);
  const placeOf = ({ id }: DiagramNode): Rich =>
    joined(
      ancestorIds(byId, id)
        .toReversed()
        .map((around) => marking.name(around)),
      " / ",
    );
  const deploymentOf = ({ id }: DiagramNode): Rich => {
    const deployment = deployments.get(id);
    return deployment ? words(t(`vocabulary.deployments.${deployment}`)) : NOTHING;
  };
  const things = diagram.nodes.filter(({ kind }) => catalog.kind(kind)?.role !== "note");
  const components: Block = {
    kind: "table",
    columns: [
      { title: t("textFormats.columns.name"), width: 4 },
      { title: t("textFormats.columns.kind"), width: 4 },
      { title: t("textFormats.columns.place"), width: 4 },
      { title: t("textFormats.columns.deployment"), width: 3 },
    ],
    rows: things.map((node) => [
      marking.name(node.id),
      words(cleanText(catalog.kind(node.kind)?.names[language] ?? node.kind)),
      placeOf(node),
      deploymentOf(node),
    ]),
  };
  return [heading(1, t("designReport.components.title")), components, ...connections(context)];
}

function connections({ diagram, marking, t }: ReportContext): readonly Block[] {
  if (diagram.edges.length === 0) return [];
  return [
    heading(2, t("designReport.components.connections")),
    {
      kind: "table",
      columns: [
        { title: t("designReport.components.from"), width: 4 },
        { title: t("designReport.components.to"), width: 4 },
        { title: t("designReport.components.flow"), width: 3 },
        { title: t("textFormats.columns.name"), width: 3 },
      ],
      rows: diagram.edges.map((edge) => [
        marking.name(edge.source),
        marking.name(edge.target),
        words(t(`vocabulary.flows.${drawnFlow(edge.flow)}`)),
        edge.name ? marking.name(edge.id) : NOTHING,
      ]),
    },
  ];
}
