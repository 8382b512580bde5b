export const exports = {
  formats: { svg: "SVG picture", png: "PNG picture" },
  legend: { replicas: "Number of replicas", encrypted: "Encrypted at rest" },
  problems: {
    scale: "The scale must be between {smallest} and {largest}.",
    tooLarge:
      "A picture of {width} × {height} pixels is too large. Choose a scale of {fits} or less, or export SVG.",
    farTooLarge:
      "The diagram is too large for a PNG picture ({width} × {height} pixels). Export SVG instead.",
  },
} as const;
