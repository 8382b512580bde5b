/** What the host could not do with a file, one sentence for each `HostErrorCode`. */
export const files = {
  thisFile: "The file",
  quoted: "“{name}”",
  errors: {
    "not-found":
      "{name} is no longer there: it or its folder was moved, renamed or deleted. Choose where it is now.",
    "not-permitted":
      "{name} cannot be used: your account has no permission for it. Ask for access or choose another place.",
    "read-only":
      "{name} is read-only, so nothing was written. Save under another name or allow writing.",
    "disk-full":
      "The disk is full, so {name} was not written and the last saved version is untouched. Free some space and save again.",
    "too-large": "{name} is larger than 64 MiB, the most a file may have. Nothing was changed.",
    "not-text":
      "{name} is not a text file in UTF-8, so it cannot be opened. Choose a .lintel file.",
    "is-a-folder": "{name} is a folder. Choose a file.",
    "name-not-allowed":
      '{name} cannot be used as a file name here. Choose a shorter name without / \\ : * ? " < > |.',
    "in-use":
      "{name} is being used by another program, so it was not written. Close it there and try again, or save under another name.",
    unreachable:
      "The drive or network share with {name} does not answer. Connect it again and try once more, or choose another place; your work is kept.",
    "unknown-token":
      "Lintel no longer knows which file is meant, because it was restarted. Open the file again.",
    "invalid-input":
      "Lintel's window asked for something it may not ask for. Nothing was changed; please restart Lintel.",
    unavailable: "This is not available here.",
    "host-gone":
      "Lintel's host has stopped or was started anew, so this page can no longer reach files. Start Lintel again and open the address it shows; keep this page open until your work is safe.",
    failed:
      "{name} could not be read or written: the disk or the network reported a fault. Nothing was lost here; try again or choose another place.",
  },
} as const;
