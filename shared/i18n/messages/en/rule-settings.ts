export const ruleSettings = {
  title: "Rules of this diagram",
  text: "Change how grave a finding is here, or switch a rule off. The choice is kept in the file.",
  search: "Search rules",
  asDefined: "As defined ({severity})",
  off: "Off",
  edit: "Change rules",
} as const;
