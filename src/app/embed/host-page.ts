import * as v from 'valibot';
import {
  type AppMessage,
  type AppWords,
  EMBED_APPEARANCES,
  EMBED_LANGUAGES,
  EMBED_MODES,
  EMBED_PROTOCOL,
  type HostWishes,
  speaksProtocol,
} from '../../embed';

const POLICY_LIMIT_IN_CHARACTERS = 16 * 1024;

const messageSchema = v.strictObject({
  protocol: v.literal(EMBED_PROTOCOL),
  type: v.literal('configure'),
  mode: v.optional(v.picklist(EMBED_MODES)),
  language: v.optional(v.picklist(EMBED_LANGUAGES)),
  appearance: v.optional(v.picklist(EMBED_APPEARANCES)),
  policy: v.optional(v.pipe(v.string(), v.maxLength(POLICY_LIMIT_IN_CHARACTERS))),
});

/** What a message wishes for; null for whatever is not exactly one of the protocol. */
export function wishesOf(message: unknown): HostWishes | null {
  const { output, success } = v.safeParse(messageSchema, message);
  if (!success) return null;
  const { mode, language, appearance, policy } = output;
  return {
    ...(mode && { mode }),
    ...(language && { language }),
    ...(appearance && { appearance }),
    ...(policy !== undefined && { policy }),
  };
}

/** The page around this one, once it has shown that it is one of those the operator allows. All it can do is wish. */
export class HostPage {
  /** As the browser vouches for it. */
  readonly origin: string;
  /** What it wished for first. */
  readonly wishes: HostWishes;

  private constructor(origin: string, wishes: HostWishes) {
    this.origin = origin;
    this.wishes = wishes;
  }

  /**
   * Greets the page around, and waits until one of `origins` answers in the protocol.
   *
   * @returns null where the page around is not allowed, or is itself inside one that is not, or says nothing in time.
   */
  static async greet(origins: readonly string[], waitMilliseconds: number): Promise<HostPage | null> {
    const ancestors = ancestorOrigins();
    const isAllowed = ancestors
      ? ancestors.every((origin) => origins.includes(origin))
      : window.parent === window.top && origins.length > 0;
    if (!isAllowed) return null;
    return new Promise((resolve) => {
      const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
        if (source !== window.parent || !origins.includes(origin)) return;
        const wishes = wishesOf(data);
        if (wishes) end(new HostPage(origin, wishes));
      };
      const end = (host: HostPage | null) => {
        clearTimeout(timer);
        removeEventListener('message', hear);
        resolve(host);
      };
      const timer = setTimeout(end, waitMilliseconds, null);
      addEventListener('message', hear);
      for (const origin of ancestors?.slice(0, 1) ?? origins) say(origin, 'hello', {});
    });
  }

  tell<Type extends keyof AppWords>(type: Type, detail: AppWords[Type]): void {
    say(this.origin, type, detail);
  }

  /** Calls `onWishes` for each of its later messages; what is malformed is told back and changes nothing. */
  listen(onWishes: (wishes: HostWishes) => void): void {
    addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
      if (source !== window.parent || origin !== this.origin || !speaksProtocol(data)) return;
      const wishes = wishesOf(data);
      if (wishes) onWishes(wishes);
      else this.tell('failed', { code: 'embed-message-malformed', sentence: `Not of ${EMBED_PROTOCOL}.` });
    });
  }
}

/** Of every page around this one, the nearest first; null where the browser does not tell. */
function ancestorOrigins(): string[] | null {
  const { ancestorOrigins: list } = location as { readonly ancestorOrigins?: DOMStringList };
  return list ? [...list] : null;
}

function say<Type extends keyof AppWords>(origin: string, type: Type, detail: AppWords[Type]): void {
  const message = { protocol: EMBED_PROTOCOL, type, detail } as AppMessage;
  window.parent.postMessage(message, origin);
}
