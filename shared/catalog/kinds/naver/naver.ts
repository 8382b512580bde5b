import type { Kind } from "../../define-kind.ts";
import { naverInfrastructure } from "./naver-infrastructure.ts";
import { naverPlatform } from "./naver-platform.ts";

/** NAVER Cloud, in the order of the palette. */
export const naverKinds: readonly Kind[] = [...naverInfrastructure, ...naverPlatform];
