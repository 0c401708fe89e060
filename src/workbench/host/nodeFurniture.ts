// The few browser things office.js touches while it loads, for a Node without a DOM, or one with jsdom.

/** The global object, as far as it is furnished here. */
export type Globals = Record<string, unknown>;

export type Furnishing = {
  /** The address office.js believes it was loaded from. */
  readonly scriptUrl: string;
  /** Runs a further script of the library. */
  readonly load: (url: string) => void;
};

type ScriptLike = { src?: string; onload?: (() => void) | null; onerror?: ((error: unknown) => void) | null };

/** Office.js adds scripts to the head: those of the library are run from the package instead. */
export function furnishGlobals(globals: Globals, furnishing: Furnishing): void {
  if (typeof globals['document'] === 'undefined') furnishBareNode(globals, furnishing);
  // True: a document that is there is jsdom's.
  else interceptHead(globals['document'] as Document, furnishing);
}

function run(script: ScriptLike, { load }: Furnishing): void {
  setTimeout(() => {
    try {
      load(script.src ?? '');
      script.onload?.();
    } catch (error) {
      script.onerror?.(error);
      throw error;
    }
  }, 0);
}

function furnishBareNode(globals: Globals, furnishing: Furnishing): void {
  const url = new URL('https://localhost/taskpane.html');
  const element = (tagName: string): ScriptLike & Record<string, unknown> => ({
    tagName,
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
  });
  const head = {
    appendChild: (script: ScriptLike) => {
      if (script.src !== undefined) run(script, furnishing);
    },
  };
  const scripts = [{ src: furnishing.scriptUrl, getAttribute: () => null }];
  const document = {
    getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : tag === 'head' ? [head] : []),
    createElement: element,
    getElementById: () => null,
    addEventListener: () => undefined,
    cookie: '',
    location: url,
    head,
    body: element('body'),
    URL: url.href,
  };
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120';
  const additions: Globals = {
    window: globals,
    self: globals,
    top: globals,
    parent: globals,
    name: '',
    location: url,
    history: {},
    navigator: { userAgent: agent, platform: 'Win32', language: 'en-US' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document,
  };
  for (const [name, value] of Object.entries(additions)) {
    // Newer Nodes have a navigator of their own, which is left alone.
    if (typeof globals[name] === 'undefined') {
      Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: false });
    }
  }
}

function interceptHead(document: Document, furnishing: Furnishing): void {
  const marker = document.createElement('script');
  // A type the browser does not run: office.js only looks for where it came from.
  marker.type = 'text/x-office-marker';
  marker.src = furnishing.scriptUrl;
  document.head.appendChild(marker);
  const base = new URL('.', furnishing.scriptUrl).href;
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as ScriptLike & { readonly tagName?: string }; // a node is a script when its tag says so
    if (script.tagName !== 'SCRIPT' || script.src?.startsWith(base) !== true) return append(node);
    run(script, furnishing);
    return node;
  };
}
