import type { NoticeWords } from '../../locales';

export type KeptId = keyof NoticeWords['privacy']['rows'];

/** Everything that this page can leave in a browser, by the names it has there. A test finds them all in the sources. */
export const KEPT_PLACES: Readonly<
  Record<KeptId, { readonly kind: keyof NoticeWords['privacy']['kinds']; readonly names: readonly string[] }>
> = {
  records: { kind: 'database', names: ['persona-grata'] },
  settings: {
    kind: 'settings',
    names: [
      'persona-grata-language',
      'persona-grata-appearance',
      'persona-grata-single-keys',
      'persona-grata-camera',
      'persona-grata-trusted-signers',
      'persona-grata-teacher',
    ],
  },
  lesson: { kind: 'tab', names: ['persona-grata-lesson'] },
  rules: { kind: 'caches', names: ['persona-grata-policy', 'persona-grata-kiosk', 'persona-grata-embed'] },
  films: { kind: 'files', names: ['exports'] },
  app: { kind: 'caches', names: ['workbox-precache'] },
};
