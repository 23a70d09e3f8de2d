import { type AppMessage, type AppWords, EMBED_PROTOCOL, type HostMessage, speaksProtocol } from './protocol';

export type * from './protocol';

/** What is fired on the element, by name. */
export type PersonaGrataEvents = {
  readonly [Name in Exclude<keyof AppWords, 'hello'>]: CustomEvent<AppWords[Name]>;
};

const STYLE =
  ':host { display: block; block-size: 48rem; } iframe { border: 0; inline-size: 100%; block-size: 100%; }';

/** What the app needs in a frame; the page around may still refuse any of it. */
const ALLOWED = 'camera; microphone; fullscreen; autoplay; screen-wake-lock; clipboard-read';
/** It may not lead the page around anywhere. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

/**
 * `<persona-grata src="https://faces.example/" mode="swap" language="fr" appearance="dark" policy='{"schema": …}'>`: an installation of the
 * app inside another page. Attributes can be changed at any time; `src` alone begins anew.
 *
 * It fires `ready`, `consent`, `exported` and `failed`, whose `detail` is what {@link AppWords} says. They do not bubble.
 */
export class PersonaGrataElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'mode', 'language', 'appearance', 'policy'];

  readonly #frame = document.createElement('iframe');
  #installation: URL | null = null;
  #isGreeted = false;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    this.#frame.allow = ALLOWED;
    this.#frame.setAttribute('sandbox', SANDBOX);
    this.#frame.referrerPolicy = 'no-referrer';
    shadow.append(this.#frame);
  }

  connectedCallback(): void {
    this.#frame.title = this.title || 'Persona Grata';
    addEventListener('message', this.#hear);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#isGreeted = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === 'src') this.#open();
    else this.#configure();
  }

  #open(): void {
    this.#isGreeted = false;
    const src = this.getAttribute('src');
    this.#installation = src === null ? null : addressOf(src);
    if (this.#installation) this.#frame.src = this.#installation.href;
    else this.#frame.removeAttribute('src');
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source !== this.#frame.contentWindow || origin !== this.#installation?.origin) return;
    if (!speaksProtocol(data)) return;
    const { type, detail } = data as AppMessage;
    if (type === 'hello') {
      this.#isGreeted = true;
      this.#configure();
    } else {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  };

  #configure(): void {
    if (!this.#isGreeted || !this.#installation) return;
    const wishes = ['mode', 'language', 'appearance', 'policy'].flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value]];
    });
    const message = {
      protocol: EMBED_PROTOCOL,
      type: 'configure',
      ...Object.fromEntries(wishes),
    } as HostMessage;
    this.#frame.contentWindow?.postMessage(message, this.#installation.origin);
  }
}

/** The installation's own page, told that it stands in another; null for what is no address of one. */
function addressOf(src: string): URL | null {
  if (!URL.canParse(src, document.baseURI)) return null;
  const address = new URL(src, document.baseURI);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.searchParams.set('mode', 'embed');
  return address;
}

declare global {
  interface HTMLElementTagNameMap {
    'persona-grata': PersonaGrataElement;
  }
}

if (!customElements.get('persona-grata')) customElements.define('persona-grata', PersonaGrataElement);
