import * as v from 'valibot';

/** As browsers write one: small letters, no path, no wildcard, nothing that would end a header. */
const ORIGIN = /^https?:\/\/([a-z\d.-]+|\[[\da-f:]+\])(:\d+)?$/;

const embedFileSchema = v.strictObject({
  schema: v.literal('persona-grata/embed/1'),
  /** Pages that may show the app inside themselves. */
  origins: v.array(v.pipe(v.string(), v.regex(ORIGIN))),
});

/**
 * The origins that the operator lets show the app, from the text of their `embed.json`.
 *
 * @throws SyntaxError or TypeError where the text is not exactly one; `https://school.example/` is none, `https://school.example` is.
 */
export function readEmbedOrigins(text: string): readonly string[] {
  const { output, issues } = v.safeParse(embedFileSchema, JSON.parse(text));
  if (issues) throw new TypeError(`embed.json: ${v.summarize(issues)}`);
  return output.origins;
}
