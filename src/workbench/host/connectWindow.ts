// Puts a host behind a browser page that is about to load office.js: the task pane in the workbench.
import { createBoundary, type Boundary } from './external.ts';
import type { Host, Library } from './host.ts';

/** To be called before the page's office.js runs; returns the boundary, through which ribbon commands are sent. */
export function connectWindow(target: Window, host: Host): Boundary {
  const boundary = createBoundary(() => host);
  Object.defineProperty(target, 'external', { value: boundary.external, configurable: true, writable: true });
  // True of any window: office.js adds its globals to it, and before that they are undefined.
  host.connect(boundary, () => target as unknown as Library);
  return boundary;
}
