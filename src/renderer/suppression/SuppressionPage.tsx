import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { AddEntry } from './AddEntry.tsx';
import { CheckCard } from './CheckCard.tsx';
import { EntriesCard } from './EntriesCard.tsx';
import { suppressionTexts } from './texts.ts';

/** The suppression list: what is on it, and whether a mailing list may go out (Art 21(3)). */
export function SuppressionPage() {
  const t = useTexts(suppressionTexts);
  const [adding, setAdding] = useState(false);
  return (
    <article className="page stack-wide">
      <header className="spread">
        <h1>{t.title}</h1>
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {t.add}
        </Button>
      </header>
      <p className="soft">{t.lead}</p>
      <CheckCard />
      <EntriesCard />
      {adding && <AddEntry onClose={() => setAdding(false)} />}
    </article>
  );
}
