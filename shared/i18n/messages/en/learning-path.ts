/** The note beside the canvas that leads through the learning path. */
export const learningPath = {
  title: "Learning path",
  toggle: "Show or hide the learning path",
  close: "Close the learning path",
  steps: "Steps",
  step: "Step {at} of {count}",
  stepName: "Step {at}: {name}",
  stepNameDone: "Step {at}: {name} (done)",
  tasks: "To mend here",
  done: "Done:",
  open: "Open:",
  showFinding: "Show where",
  ticked: "Task {at} of {count} is done.",
  allTicked: "Every task of this step is done.",
  next: "Next step: {name}",
  elsewhere: "This diagram is not part of the path. Open a step to go on learning.",
} as const;
