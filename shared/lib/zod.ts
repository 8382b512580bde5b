import { z } from "zod";

// Compiled checks need `eval`, which the window's content security policy forbids; even the attempt is
// reported as a violation. Must run before the first schema is built, hence this module.
z.config({ jitless: true });

export { z };
