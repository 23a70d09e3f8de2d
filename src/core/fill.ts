/** Puts values into the `{blanks}` of a message; a blank without a value is left as it stands, so that it is noticed. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
