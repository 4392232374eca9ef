import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { frameTexts } from './texts.ts';

type Props = {
  readonly children: ReactNode;
  /** How much of the window fell away: all of it, one part of it, or a dialog over it. */
  readonly reach: 'window' | 'page' | 'dialog';
  /** What is put right before it is shown again. */
  readonly onAnew?: () => void;
};

/**
 * Says so when drawing fails, instead of an empty window, and names neither the fault nor anything of the
 * case. What is saved lies in the vault untouched; a part that is shown again finds its drafts as they were.
 */
export class WhenItBreaks extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { children, reach } = this.props;
    if (!this.state.broken) return children;
    if (reach === 'window') return <BrokenWindow />;
    return reach === 'page' ? (
      <BrokenPage onAnew={this.#showAnew} />
    ) : (
      <BrokenDialog onAnew={this.#showAnew} />
    );
  }

  readonly #showAnew = () => {
    this.props.onAnew?.();
    this.setState({ broken: false });
  };
}

function BrokenWindow() {
  const t = useTexts(frameTexts);
  return (
    <main className="page stack" role="alert">
      <h1>{t.brokenTitle}</h1>
      <p>{t.brokenLead}</p>
      <div>
        <Button kind="primary" onPress={() => location.reload()}>
          {t.brokenReload}
        </Button>
      </div>
    </main>
  );
}

type BrokenProps = { readonly onAnew: () => void };

function BrokenPage({ onAnew }: BrokenProps) {
  const t = useTexts(frameTexts);
  return (
    <div className="page stack" role="alert">
      <h1>{t.brokenPageTitle}</h1>
      <p>{t.brokenPageLead}</p>
      <div>
        <Button kind="primary" onPress={onAnew}>
          {t.brokenPageReload}
        </Button>
      </div>
    </div>
  );
}

function BrokenDialog({ onAnew }: BrokenProps) {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      title={t.brokenPageTitle}
      onClose={onAnew}
      foot={
        <Button kind="primary" onPress={onAnew}>
          {common.close}
        </Button>
      }
    >
      <p role="alert">{t.brokenPageLead}</p>
    </Dialog>
  );
}
