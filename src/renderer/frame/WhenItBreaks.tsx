import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { frameTexts } from './texts.ts';

type Props = { readonly children: ReactNode };

/** Says so when drawing a page fails, instead of an empty window; what is saved lies in the vault untouched. */
export class WhenItBreaks extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
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
