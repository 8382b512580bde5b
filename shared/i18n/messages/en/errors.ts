/** Why a text is no diagram, one sentence each: what, where, what to do; and what a repair changed. */
export const errors = {
  document: {
    tooLarge:
      "The file is larger than {limit} MiB, the most Lintel reads; split the diagram into several files.",
    empty: "The file is empty; choose another file or restore an earlier version of this one.",
    mergeConflict:
      "Line {line} holds an unresolved merge conflict; resolve it in a text editor and open the file again.",
    syntax:
      "Line {line}, column {column} is not valid JSON: {found} cannot stand there; correct it in a text editor or restore an earlier version.",
    syntaxEnd:
      "The file breaks off at line {line}, column {column}; it was probably not copied or written completely, so restore an earlier version.",
    syntaxText:
      "The text at line {line}, column {column} holds a character that JSON does not allow there; correct it in a text editor or restore an earlier version.",
    notLintel:
      'This is not a Lintel diagram, because it does not say "format": "lintel" at {where}; choose a .lintel file.',
    newerVersion:
      "This file was made by a newer Lintel (format version {version} at {where}); update Lintel to open it.",
    badVersion:
      "The format version at {where} is not one that Lintel knows; restore an earlier version of the file.",
    forbiddenKey:
      "The key {key} at {where} is not allowed in a diagram; rename or remove it in a text editor.",
    tooDeep:
      "The data at {where} is nested more than {limit} levels deep; take it apart in a text editor.",
    tooManyNodes:
      "The diagram has {count} components at {where} and Lintel reads {limit} at most; split it into several files.",
    tooManyEdges:
      "The diagram has {count} connections at {where} and Lintel reads {limit} at most; split it into several files.",
    missingField: "{where} is missing{more}; add it in a text editor.",
    notObject: "{where} must be an object in braces{more}; correct it in a text editor.",
    notList: "{where} must be a list in brackets{more}; correct it in a text editor.",
    notText: "{where} must be a text in quotes{more}; correct it in a text editor.",
    notNumber: "{where} must be a number{more}; correct it in a text editor.",
    notFlag: "{where} must be true or false{more}; correct it in a text editor.",
    tooLong:
      "The text at {where} is longer than {limit} characters{more}; shorten it in a text editor.",
    emptyText: "The text at {where} must not be empty{more}; fill it in with a text editor.",
    badId:
      "The id at {where} must not be “model” nor hold control characters or “|”{more}; change it in a text editor.",
    notPositive: "{where} must be greater than zero{more}; correct it in a text editor.",
    badDate: "{where} must be a day such as 2027-03-31{more}; correct it in a text editor.",
    badValue: "The value at {where} is not allowed{more}; correct it in a text editor.",
    duplicateId:
      "The id {id} at {where} is used more than once{more}; open a repaired copy or change it in a text editor.",
    danglingParent:
      "{id} stands in {other}, which does not exist ({where}){more}; open a repaired copy or correct it in a text editor.",
    danglingSource:
      "The connection {id} starts at {other}, which does not exist ({where}){more}; open a repaired copy or correct it in a text editor.",
    danglingTarget:
      "The connection {id} ends at {other}, which does not exist ({where}){more}; open a repaired copy or correct it in a text editor.",
    parentCycle:
      "{ids} stand inside one another in a circle ({where}){more}; open a repaired copy or correct it in a text editor.",
    parentSelf:
      "{id} stands inside itself ({where}){more}; open a repaired copy or correct it in a text editor.",
    componentParent:
      "{id} stands in {other}, which is no container ({where}){more}; open a repaired copy or correct it in a text editor.",
    tooDeepParents:
      "{id} stands more than {limit} containers deep ({where}){more}; take the containers apart in a text editor.",
  },
  more: " (and {count} more)",
  ownKinds: {
    notList:
      "The own kinds at {where} are left out, because they are no list in brackets; correct it in a text editor.",
    notObject:
      "The own kind at {where} is left out, because it is no object in braces; correct it in a text editor.",
    tooMany:
      "Of the own kinds at {where} only the first {limit} are used; move the others to another diagram.",
    badId:
      "The own kind at {where} is left out, because its id is not of the form family/name, such as acme/relay; correct it in a text editor.",
    builtInFamily:
      "The own kind {id} at {where} is left out, because its family belongs to Lintel; choose a family of your own, such as acme.",
    duplicateId:
      "The own kind {id} at {where} is left out, because an earlier one has the same id; give it another.",
    noName:
      "The own kind {id} at {where} is left out, because it has no name; add one in a text editor.",
    unknownRole:
      "The own kind {id} is left out, because {where} names no role that Lintel knows, such as server or database; correct it in a text editor.",
    unknownIcon:
      "The icon of the own kind {id} at {where} is not known, so its role's is drawn; name a kind of the catalogue, such as aws/ec2.",
    badValue:
      "The value at {where} is not one that Lintel knows and is left out; correct it in a text editor.",
    tooManyProperties:
      "Of the properties at {where} only the first {limit} are used; remove the others.",
    badProperty:
      "The property at {where} is left out, because it has no key or a type that Lintel does not know; correct it in a text editor.",
  },
  repair: {
    renamedNode: "The id {id} was used twice: the later component is now {other}.",
    renamedEdge: "The id {id} was used twice: the later connection is now {other}.",
    removedEdge: "The connection {id} from {source} to {target} was removed: an end is missing.",
    lostParent: "{id} now stands on the page: its container {other} is missing.",
    cutCircle: "{id} now stands on the page: it stood inside itself by way of {other}.",
    lifted: "{id} now stands in {container} instead of {other}, which is no container.",
    liftedToPage: "{id} now stands on the page instead of in {other}, which is no container.",
  },
} as const;
