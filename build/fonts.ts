import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FontFileName } from "../shared/formats/define-format.ts";

/**
 * One font file that pictures are drawn with. Faces of one family share a coverage: `sans` has Hangul,
 * Latin and kana, `hanja` the ideographs that `sans` lacks, `emoji` outlined pictographs.
 */
export interface FontFile {
  readonly face: "sans" | "sansBold" | "hanja" | "hanjaBold" | "emoji";
  readonly file: FontFileName;
  readonly source: string;
  readonly licence: string;
}

const modules = (path: string) =>
  fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const pretendard = modules("pretendard/dist");
const pretendardJp = modules("pretendard-jp/dist");
const notoEmoji = modules("@expo-google-fonts/noto-emoji");

/** The fonts of all pictures. */
export const FONT_FILES: readonly FontFile[] = [
  {
    face: "sans",
    file: "Pretendard-Regular.otf",
    source: `${pretendard}/public/static/Pretendard-Regular.otf`,
    licence: `${pretendard}/LICENSE.txt`,
  },
  {
    face: "sansBold",
    file: "Pretendard-Bold.otf",
    source: `${pretendard}/public/static/Pretendard-Bold.otf`,
    licence: `${pretendard}/LICENSE.txt`,
  },
  {
    face: "hanja",
    file: "PretendardJP-Regular.otf",
    source: `${pretendardJp}/public/static/PretendardJP-Regular.otf`,
    licence: `${pretendardJp}/LICENSE.txt`,
  },
  {
    face: "hanjaBold",
    file: "PretendardJP-Bold.otf",
    source: `${pretendardJp}/public/static/PretendardJP-Bold.otf`,
    licence: `${pretendardJp}/LICENSE.txt`,
  },
  {
    face: "emoji",
    file: "NotoEmoji-Regular.ttf",
    source: `${notoEmoji}/400Regular/NotoEmoji_400Regular.ttf`,
    licence: `${notoEmoji}/LICENSE_FONT`,
  },
];

/** Copies the fonts with their licences into `folder`, where the exporting programs look for them. */
export async function copyFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, source, licence } of FONT_FILES) {
    await copyFile(source, `${folder}/${file}`);
    await copyFile(licence, `${folder}/${file}.LICENSE.txt`);
  }
}
