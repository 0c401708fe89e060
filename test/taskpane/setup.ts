// What Fluent UI asks of a browser and jsdom lacks, and the matchers of jest-dom.
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Finding by role is slow in jsdom: on a busy machine one look takes longer than the usual second.
configure({ asyncUtilTimeout: 4000 });

class QuietResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= QuietResizeObserver;

// jsdom lays nothing out: there is nowhere to scroll.
Element.prototype.scrollIntoView ??= () => undefined;

window.matchMedia ??= (query: string): MediaQueryList => {
  const media = new EventTarget();
  return Object.assign(media, {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
};
