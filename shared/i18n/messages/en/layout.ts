export const layout = {
  title: "Arrange automatically",
  right: "Arrange automatically, left to right",
  down: "Arrange automatically, top to bottom",
  left: "Arrange automatically, right to left",
  up: "Arrange automatically, bottom to top",
  busyTitle: "Arranging the diagram…",
  busyText: "Places are sought for {count} elements. Nothing changes if you stop it.",
  cancel: "Stop",
  nothingMoves: "Everything already stands where it would be put.",
  failed: "The diagram could not be arranged and is unchanged. {problem}",
} as const;
