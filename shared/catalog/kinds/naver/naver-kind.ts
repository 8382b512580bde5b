import { kindsOf } from "../../kind-table.ts";

/** A kind of NAVER's public cloud. */
export const naver = kindsOf("naver", { deployment: "public", deployments: ["public"] });
