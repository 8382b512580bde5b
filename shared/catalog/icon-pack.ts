import type { Icon } from "./icon.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";
import { readSvgIcon } from "./svg-icon/read-svg-icon.ts";

/** One file of the user's icon folder: its name without `.svg`, and its text. */
export interface IconFile {
  readonly name: string;
  readonly svg: string;
}

interface IconPack {
  readonly icons: ReadonlyMap<string, Icon>;
  /** One for each file that was left out. */
  readonly problems: readonly OwnKindProblem[];
}

/** The name of the icon file of a kind: `aws/ec2` is drawn with `aws_ec2.svg`. */
export const iconFileName = (kindId: string): string => kindId.replace("/", "_");

/** The user's icons by name. A file that cannot be an icon is left out and told of. */
export function readIconPack(files: readonly IconFile[]): IconPack {
  const icons = new Map<string, Icon>();
  const problems: OwnKindProblem[] = [];
  for (const { name, svg } of files) {
    const icon = readSvgIcon(svg);
    // Some systems store Korean names taken apart.
    if (icon.ok) icons.set(name.normalize("NFC"), icon.value);
    else problems.push({ code: "badSvg", pointer: `${name}.svg`, svg: icon.error });
  }
  return { icons, problems };
}
