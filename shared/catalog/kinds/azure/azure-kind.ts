import { kindsOf } from "../../kind-table.ts";

/** A kind of Microsoft's public cloud. */
export const azure = kindsOf("azure", { deployment: "public", deployments: ["public"] });
