/** What the fragment of a request begins with; the same as where it is read. */
export const REQUEST_ROUTE = '#/consent/';

/** A link to this same page, with the request behind the `#`, which browsers send nowhere. What this page was told by its address is not handed on. */
export function requestLink(line: string): string {
  return `${location.origin}${location.pathname}${REQUEST_ROUTE}${line}`;
}
