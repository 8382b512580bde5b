import type { Kind } from "../../define-kind.ts";
import { onPremNetwork } from "./onprem-network.ts";
import { onPremServers } from "./onprem-servers.ts";
import { onPremStorage } from "./onprem-storage.ts";

/** On-premises equipment and servers, in the order of the palette. */
export const onPremKinds: readonly Kind[] = [...onPremServers, ...onPremNetwork, ...onPremStorage];
