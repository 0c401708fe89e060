// An editor that opens in place of a button: the focus goes into it, and back to the button when it closes.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export type Editing = {
  readonly editing: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** For the button that opens the editor. */
  readonly opener: (button: HTMLButtonElement | null) => void;
};

export function useEditing(): Editing {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!editing && wasOpen.current) button.current?.focus();
    wasOpen.current = editing;
  }, [editing]);
  const open = useCallback(() => setEditing(true), []);
  const close = useCallback(() => setEditing(false), []);
  // Fluent's buttons may be links too and take no ref object of a button; a function they do.
  const opener = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  return { editing, open, close, opener };
}

/** For the form of the editor: its first field takes the focus when it appears, Escape leaves from any field. */
export function useEditorForm(onCancel: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    const place = form.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onCancel();
    };
    place?.addEventListener('keydown', leave);
    return () => place?.removeEventListener('keydown', leave);
  }, [onCancel]);
  return form;
}
