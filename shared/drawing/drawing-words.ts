import { LAYERS, OWNERS } from "../catalog/responsibility.ts";
import type { DrawingWords } from "./drawing-style.ts";
import { DRAWN_SEVERITIES } from "./mark-colours.ts";
import type { Language } from "../i18n/language.ts";
import { translator } from "../i18n/translate.ts";

/** The words of drawings in a language. */
export function drawingWords(language: Language): DrawingWords {
  const t = translator(language);
  return {
    deployments: {
      "on-prem": t("vocabulary.deployments.on-prem"),
      private: t("vocabulary.deployments.private"),
      public: t("vocabulary.deployments.public"),
      hybrid: t("vocabulary.deployments.hybrid"),
    },
    letters: {
      "on-prem": t("canvas.deploymentLetter.on-prem"),
      private: t("canvas.deploymentLetter.private"),
      public: t("canvas.deploymentLetter.public"),
      hybrid: t("canvas.deploymentLetter.hybrid"),
    },
    flows: {
      request: t("vocabulary.flows.request"),
      replication: t("vocabulary.flows.replication"),
      backup: t("vocabulary.flows.backup"),
      admin: t("vocabulary.flows.admin"),
      auth: t("vocabulary.flows.auth"),
      monitoring: t("vocabulary.flows.monitoring"),
      logging: t("vocabulary.flows.logging"),
      deploy: t("vocabulary.flows.deploy"),
    },
    replicas: t("exports.legend.replicas"),
    encrypted: t("exports.legend.encrypted"),
    severities: wordsOf(DRAWN_SEVERITIES, (severity) => t(`vocabulary.severities.${severity}`)),
    findings: wordsOf(DRAWN_SEVERITIES, (severity) =>
      t("pictures.legend.findings", { severity: t(`vocabulary.severities.${severity}`) }),
    ),
    comments: { title: t("comments.title"), model: t("comments.model") },
    states: wordsOf(["removed", "failed", "degraded"], (state) => t(`simulation.states.${state}`)),
    titleBlock: wordsOf(["author", "version", "date"], (field) =>
      t(`exportOptions.titleBlock.${field}`),
    ),
    untitled: t("exportOptions.untitled"),
    responsibility: {
      owners: wordsOf(OWNERS, (owner) => t(`responsibility.owners.${owner}`)),
      layers: wordsOf(LAYERS, (layer) => t(`responsibility.layers.${layer}`)),
      letters: wordsOf(LAYERS, (layer) => t(`responsibility.letters.${layer}`)),
      notStated: t("responsibility.notStated"),
    },
  };
}

function wordsOf<K extends string>(
  keys: readonly K[],
  word: (key: K) => string,
): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}
