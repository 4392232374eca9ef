import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { AppearanceMenu } from '../ui/AppearanceMenu.tsx';
import { vaultTexts } from './texts.ts';
import './vault.css';

type VaultPageProps = {
  readonly title: string;
  readonly lead?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The page on which the vault is created and opened: one thing at a time, nothing else in sight. */
export function VaultPage({ title, lead, wide, children }: VaultPageProps) {
  const t = useTexts(vaultTexts);
  const fileName = useAnswer('vault.status', {}).value?.fileName;
  return (
    <div className="vault-page">
      <header className="vault-head">
        <div className="line">
          <Mark />
          <span className="strong">Frist</span>
          <span className="soft">{t.tagline}</span>
        </div>
        <AppearanceMenu />
      </header>
      <main className={`vault-card${wide ? ' wide' : ''}`}>
        <div className="stack-tight">
          <h1>{title}</h1>
          {lead && <p className="soft">{lead}</p>}
        </div>
        {children}
      </main>
      <footer className="vault-foot small faint">
        <Lock size={13} aria-hidden />
        <span>{t.vaultState}</span>
        {fileName && (
          <span className="cut" title={fileName}>
            · {fileName}
          </span>
        )}
      </footer>
    </div>
  );
}

/** Frist's mark: a day on a line, with its end. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" className="mark" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="5" className="mark-ground" />
      <path d="M5 10.2 8.4 13.6 15 6.6" className="mark-line" />
    </svg>
  );
}
