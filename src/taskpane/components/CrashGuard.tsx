// Shows a sentence instead of an empty pane when a bug of ours stops the drawing.
import { Component, type ReactNode } from 'react';
import { paneWords } from '../../labels/pane.ts';
import { Message } from './Message.tsx';

type Props = { readonly children: ReactNode };

// React offers error boundaries as classes only.
export class CrashGuard extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Message text={paneWords.crashed} /> : this.props.children;
  }
}
