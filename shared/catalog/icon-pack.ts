import { fail } from "../lib/result.ts";
import type { Icon } from "./icon.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";
import type { Surroundings } from "./surroundings.ts";
import { readSvgIcon } from "./svg-icon/read-svg-icon.ts";
import type { SvgFault } from "./svg-icon/svg-fault.ts";

/** The SVG files of the user's icon folder, as a host reads them. */
interface IconFiles {
  /** Names without `.svg`; no text for a file that is too large. */
  readonly files: readonly { readonly name: string; readonly svg: string | null }[];
  /** How many files were read where there are more; null when all were. */
  readonly limit: number | null;
}

/** The name of the folder, for showing. */
const FOLDER = "icons";

/** The name of the icon file of a kind: `aws/ec2` is drawn with `aws_ec2.svg`. */
export const iconFileName = (kindId: string): string => kindId.replace("/", "_");

const TOO_LONG = fail<SvgFault>({ code: "tooLong" });

/** The user's icons by name. A file that cannot be an icon is left out and told of. */
export function readIconPack({ files, limit }: IconFiles): Surroundings {
  const icons = new Map<string, Icon>();
  const problems: OwnKindProblem[] = [];
  for (const { name, svg } of files) {
    const icon = svg === null ? TOO_LONG : readSvgIcon(svg);
    // Some systems store Korean names taken apart.
    if (icon.ok) icons.set(name.normalize("NFC"), icon.value);
    else problems.push({ code: "badSvg", pointer: `${name}.svg`, svg: icon.error });
  }
  if (limit !== null) problems.push({ code: "tooManyIcons", pointer: FOLDER, limit });
  return { icons, problems };
}
