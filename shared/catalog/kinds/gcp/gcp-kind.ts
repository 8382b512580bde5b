import { kindsOf } from "../../kind-table.ts";

/** A kind of Google's public cloud. */
export const gcp = kindsOf("gcp", { deployment: "public", deployments: ["public"] });
