import { defineCommand, type Command } from "../define-command.ts";

/** The code of pictures comes when the first one is made. */
const copying = (id: string, format: "png" | "svg", title: Command["title"], order: number) =>
  defineCommand({
    id,
    title,
    menu: { place: "edit", group: 2, order },
    onElement: true,
    when: ({ editor }) => editor !== null,
    run: async ({ workspace, editor }) => {
      if (!editor) return;
      const { copyPicture } = await import("../../documents/copy-picture.ts");
      await copyPicture(workspace, editor, format);
    },
  });

export const copyAsPicture: readonly Command[] = [
  copying("edit.copyAsPng", "png", "exportOptions.copyAsPng", 5),
  copying("edit.copyAsSvg", "svg", "exportOptions.copyAsSvg", 6),
];
