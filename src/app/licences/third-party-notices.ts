/** A package that is in the built app, or that something in it was made from. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Files that were made from it; null where its code is in the app. */
  readonly madeInto: string | null;
}

export interface LicenceText {
  /** Whose it is, each with its version. */
  readonly packages: string;
  readonly text: string;
}

export interface ThirdPartyNotices {
  readonly packages: readonly ThirdParty[];
  readonly texts: readonly LicenceText[];
}

const LINE = /^- (\S+) (\S+): (.+) \((?:code|made into (.+))\)$/;

/**
 * Reads the notices that `.launch/notices.mjs` writes.
 *
 * @throws TypeError when it is another text, such as a page in its place.
 */
export function readThirdPartyNotices(markdown: string): ThirdPartyNotices {
  const [head = '', ...sections] = markdown.split('\n## ');
  const packages = head.split('\n').flatMap((line): ThirdParty[] => {
    const found = LINE.exec(line);
    if (!found) return [];
    const [, name, version, licence, madeInto] = found;
    return [{ name: name!, version: version!, licence: licence!, madeInto: madeInto ?? null }];
  });
  const texts = sections.map((section) => {
    const end = section.indexOf('\n');
    const text = section.slice(end).trim();
    return { packages: section.slice(0, end), text: /^```text\n([^]*)\n```$/.exec(text)?.[1] ?? text };
  });
  if (packages.length === 0 || texts.length === 0) throw new TypeError('These are no notices.');
  return { packages, texts };
}
