import { Component, type ReactNode } from 'react';
import { isTrouble, sorry } from '@/lib/store/trouble';
import { Button, buttonClass } from './Button';
import { Notice } from './Notice';

/** Catches what a surface did not foresee: says what happened, what is safe, and what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  // What one place can't show, another may.
  readonly #elsewhere = () => this.setState({ error: null });

  override componentDidMount() {
    globalThis.addEventListener('hashchange', this.#elsewhere);
  }

  override componentWillUnmount() {
    globalThis.removeEventListener('hashchange', this.#elsewhere);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="alone">
        <Notice
          title="Something went wrong on this page"
          tone="over"
          action={
            <>
              <Button onClick={() => location.reload()}>Load it again</Button>
              {location.hash !== '' && (
                <a href="#/settings" className={buttonClass('quiet')}>
                  Go to settings
                </a>
              )}
            </>
          }
        >
          <p>
            What you type is stored in this browser as you type it, and this page only shows it.
            Should something not be stored yet, it is kept and said so below.
          </p>
          <p className="quiet small wrap">{wordsOf(error)}</p>
        </Notice>
      </main>
    );
  }
}

function wordsOf(error: Error): string {
  return isTrouble(error) ? sorry('It could not be read', error) : error.message;
}
