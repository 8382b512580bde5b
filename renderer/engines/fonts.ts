import emojiUrl from "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url";
import hanjaBoldUrl from "pretendard-jp/dist/public/static/PretendardJP-Bold.otf?url";
import hanjaUrl from "pretendard-jp/dist/public/static/PretendardJP-Regular.otf?url";
import boldUrl from "pretendard/dist/public/static/Pretendard-Bold.otf?url";
import regularUrl from "pretendard/dist/public/static/Pretendard-Regular.otf?url";
import type { FontFileName } from "../../shared/formats/define-format.ts";
import { readOwnFile } from "./read-own-file.ts";

const URLS: Readonly<Record<FontFileName, string>> = {
  "Pretendard-Regular.otf": regularUrl,
  "Pretendard-Bold.otf": boldUrl,
  "PretendardJP-Regular.otf": hanjaUrl,
  "PretendardJP-Bold.otf": hanjaBoldUrl,
  "NotoEmoji-Regular.ttf": emojiUrl,
};

/** A font of pictures; they come with the window. */
export const loadFont = (name: FontFileName): Promise<Uint8Array> => readOwnFile(URLS[name]);
