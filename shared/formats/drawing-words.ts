import type { DrawingWords } from "../drawing/drawing-style.ts";
import type { Language } from "../i18n/language.ts";
import { translator } from "../i18n/translate.ts";

/** The words of drawings in a language. */
export function drawingWords(language: Language): DrawingWords {
  const t = translator(language);
  return {
    deployments: {
      "on-prem": t("exports.legend.deployments.on-prem"),
      private: t("exports.legend.deployments.private"),
      public: t("exports.legend.deployments.public"),
      hybrid: t("exports.legend.deployments.hybrid"),
    },
    letters: {
      "on-prem": t("canvas.deploymentLetter.on-prem"),
      private: t("canvas.deploymentLetter.private"),
      public: t("canvas.deploymentLetter.public"),
      hybrid: t("canvas.deploymentLetter.hybrid"),
    },
    flows: {
      request: t("exports.legend.flows.request"),
      replication: t("exports.legend.flows.replication"),
      backup: t("exports.legend.flows.backup"),
      admin: t("exports.legend.flows.admin"),
      auth: t("exports.legend.flows.auth"),
      monitoring: t("exports.legend.flows.monitoring"),
      logging: t("exports.legend.flows.logging"),
      deploy: t("exports.legend.flows.deploy"),
    },
    replicas: t("exports.legend.replicas"),
    encrypted: t("exports.legend.encrypted"),
  };
}
