import { defineCommand } from "../define-command.ts";

export const toggleLearningPath = defineCommand({
  id: "view.learningPath",
  title: "learningPath.toggle",
  menu: { place: "view", group: 2, order: 4 },
  shortcut: "Mod+4",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState(({ learning }) => ({ learning: !learning })),
});
