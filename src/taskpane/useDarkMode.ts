// Dark or light: what Excel says when it says it, else what the browser prefers.
import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** `office` is Excel's own theme, undefined where it tells none (Excel on the web). */
export function useDarkMode(office: 'dark' | 'light' | undefined): 'dark' | 'light' {
  const preferred = useSyncExternalStore(subscribe, () =>
    window.matchMedia(query).matches ? 'dark' : 'light',
  );
  return office ?? preferred;
}
