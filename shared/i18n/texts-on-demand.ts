import type { Language } from "./language.ts";
import type { Texts } from "./texts.ts";

const loaded = new Map<Language, Texts>();

/** The languages that were loaded; one that was not speaks another until it is. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  get en() {
    return textsOf("en");
  },
  get ko() {
    return textsOf("ko");
  },
};

/** Makes the texts of a language ready. The window waits for those of its own language. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await fetchTexts(language));
}

async function fetchTexts(language: Language): Promise<Texts> {
  if (language === "ko") {
    const [{ ko: messages }, { rules }] = await Promise.all([
      import("./messages/ko/ko.ts"),
      import("./messages/ko/rules.ts"),
    ]);
    return { messages, rules };
  }
  const [{ en: messages }, { rules }] = await Promise.all([
    import("./messages/en/en.ts"),
    import("./messages/en/rules.ts"),
  ]);
  return { messages, rules };
}

function textsOf(language: Language): Texts {
  const texts = loaded.get(language) ?? [...loaded.values()][0];
  if (!texts) throw new Error("No texts are loaded yet");
  return texts;
}
