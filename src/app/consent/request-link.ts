/** What the fragment of a request begins with; the same as where it is read. */
export const REQUEST_ROUTE = '#/consent/';

/** A link to this same page, with the request behind the `#`, which browsers send nowhere. */
export function requestLink(line: string): string {
  const [page] = location.href.split('#');
  return `${page}${REQUEST_ROUTE}${line}`;
}
