import { Component, type ReactNode, Suspense } from 'react';
import { messages } from '../../locales';

/**
 * Around a screen that is fetched when it is first wanted, so that nobody waits for what they do not look at. Where it cannot be had, a
 * sentence stands in its place, and the rest of the page goes on.
 */
export class FetchedScreen extends Component<
  { readonly children: ReactNode },
  { readonly isMissing: boolean }
> {
  override readonly state = { isMissing: false };

  static getDerivedStateFromError(): { readonly isMissing: boolean } {
    return { isMissing: true };
  }

  override render(): ReactNode {
    if (this.state.isMissing)
      return (
        <p role="alert" className="notice notice-error">
          {messages.errors['studio-crashed']}
        </p>
      );
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
