/** Kinds and icons of the user's own: the dialog, the notice, and what may be wrong with them. */
export const ownKinds = {
  section: "Own kinds",
  define: "Define a kind…",
  manage: "Own kinds…",
  share: "Save own kinds as a catalogue file…",
  title: "Own kinds",
  text: "Kinds of this diagram stand in its file. Kinds of a catalogue file beside it serve every diagram in the folder.",
  none: "This diagram defines no kind of its own yet.",
  inDiagram: "In this diagram",
  inFile: "From {file}",
  takeOver: "Copy into the diagram",
  edit: "Edit",
  remove: "Remove",
  close: "Close",
  back: "Back",
  save: "Save kind",
  removeTitle: "Remove the kind {name}?",
  removeUsed:
    "Components that use it: {count}. They stay as they are, as components of an unknown kind.",
  newTitle: "Define a kind",
  editTitle: "Edit the kind",
  nameEn: "English name",
  nameKo: "Korean name",
  nameHelp: "One name is enough; the other language borrows it.",
  id: "Id",
  idHelp: "family/name, such as acme/relay. The file names the kind by it.",
  role: "Role",
  roleHelp: "What the rules take it for.",
  container: "{role} (container)",
  roleIcon: "As its role",
  deployment: "Deployment model",
  deploymentHelp: "Where neither the component nor its container states one.",
  serviceModel: "Service model",
  notStated: "Not stated",
  words: "Search words",
  wordsHelp: "Further words to find it by, parted by commas.",
  icon: "Icon",
  iconNow: "Icon: {name}",
  ownIcon: "own SVG",
  searchIcons: "Search icons",
  noIcons: "No icon matches.",
  chooseSvg: "Use an SVG file…",
  properties: "Properties",
  propertiesHelp: "What its form asks first. The questions of its role follow by themselves.",
  addProperty: "Add a property",
  removeProperty: "Remove {name}",
  key: "Name",
  keyLabel: "Name of property {number}",
  type: "Type",
  typeLabel: "Type of property {number}",
  detailLabel: "Unit or choices of property {number}",
  unit: "Unit",
  choices: "Choices, parted by commas",
  types: { flag: "Yes or no", text: "Text", number: "Number", choice: "Choice", names: "List" },
  knownKey: "Known to Lintel: it keeps its meaning and its words.",
  keptAsIs: "Properties that Lintel does not understand stay as they are: {count}.",
  faults: {
    name: "Give it a name.",
    role: "Choose a role.",
    id: "The id must be of the form family/name, such as acme/relay.",
    family: "The family {family} belongs to Lintel; choose one of your own, such as own.",
    taken: "Another own kind has this id.",
  },
  notice: "{count#problem/problems} with own kinds and icons.",
  show: "Show",
  problemsTitle: "Could not be used",
  broken: "The own kinds of this file are no list, so none can be added before that is corrected.",
  full: "A diagram holds {limit} own kinds at most.",
  edits: {
    define: "Define kind",
    change: "Change kind",
    remove: "Remove kind",
    carry: "Copy used kinds",
  },
  carried:
    "The diagram uses kinds that its new folder does not know. They were copied into the diagram: {count}.",
  savedAs: "The own kinds are saved as {name}.",
  savedElsewhere:
    "The own kinds are saved as {name}. Diagrams use them when it stands beside them as {expected}.",
  problems: {
    badJson:
      "The catalogue file {where} is left out, because line {line} is not valid JSON; correct it in a text editor and open the diagram again.",
    unreadable:
      "The catalogue file {where} is left out, because it cannot be read as a text of at most 1 MiB; replace it and open the diagram again.",
    tooManyIcons:
      "Of the icons in {where} only {limit} are used; remove the others and start Lintel again.",
  },
  svg: {
    tooLong:
      "The icon {where} is left out, because the SVG is longer than 128 KiB; save a simpler one.",
    notSvg:
      "The icon {where} is left out, because it is not a well-formed SVG; save it again as plain SVG.",
    doctype:
      "The icon {where} is left out, because it holds a document type or entities; save it again as plain SVG.",
    forbidden:
      "The icon {where} is left out, because it holds {element}, and icons may hold plain shapes only; convert it to paths.",
    noSize:
      "The icon {where} is left out, because it has no viewBox of four numbers; save it again with one.",
    badShape:
      "The icon {where} is left out, because the numbers of {element} cannot be read; save it again as plain SVG.",
    tooMany:
      "The icon {where} is left out, because it has too many shapes for an icon; save a simpler one.",
    empty:
      "The icon {where} is left out, because it draws nothing; save it with at least one filled shape.",
  },
} as const;
