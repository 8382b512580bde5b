import { Window } from "happy-dom";

const LIVE =
  "script, iframe, frame, object, embed, applet, form, link, base, foreignObject, animate, set, audio, video, meta[http-equiv='refresh' i]";
const ADDRESSES = ["href", "xlink:href", "src", "srcset", "action", "formaction", "poster", "data"];
/** Its own parts, and pictures that it holds itself. */
const OWN_ADDRESS = /^(#[^\s]*|data:(image\/png|image\/svg\+xml|font\/[\w-]+)[;,].*)$/s;
const FOREIGN_STYLE = /@import|url\(\s*["']?(?!["']?(?:#|data:))|expression\(|-moz-binding/i;

/** What a browser would run, follow or fetch in a page or a picture; empty where there is nothing. */
export function liveParts(text: string, type: "text/html" | "image/svg+xml"): readonly string[] {
  const page = new new Window().DOMParser().parseFromString(text, type);
  const found = [...page.querySelectorAll(LIVE)].map((element) => element.outerHTML.slice(0, 80));
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value: given } of element.attributes) {
      const value = given ?? "";
      const isAddress = ADDRESSES.includes(name.toLowerCase()) && !OWN_ADDRESS.test(value);
      const isForeign = FOREIGN_STYLE.test(value) && !name.startsWith("aria-") && name !== "title";
      if (/^on/i.test(name) || isAddress || isForeign)
        found.push(`${name}="${value.slice(0, 80)}"`);
    }
    if (element.tagName.toLowerCase() === "style" && FOREIGN_STYLE.test(element.textContent)) {
      found.push(element.textContent.slice(0, 80));
    }
  }
  return found;
}

/** What a reader of PDF would run, open or send; streams hold none of it. */
export function livePdfParts(bytes: Uint8Array): readonly string[] {
  const dictionaries = Buffer.from(bytes)
    .toString("latin1")
    .replace(/\nstream\r?\n[\s\S]*?\nendstream/g, "");
  return (
    dictionaries.match(
      /\/(URI|JavaScript|JS|Launch|OpenAction|AA|SubmitForm|GoToR|RichMedia|XFA)\b/g,
    ) ?? []
  );
}
