import { FileDown, Files } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import type { Extract } from '../../../core/extracts/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { AddingList } from './AddingList.tsx';
import { addFiles } from './adding.ts';
import { SourceLine } from './SourceLine.tsx';
import { sourceTexts } from './texts.ts';
import './sources.css';

/** What the systems' owners sent: where to drop it, how far it has been read, what was found amiss in it. */
export function FilesCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(sourceTexts);
  const { requestId, sources } = extract;
  const choose = (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => addFiles(requestId, files === null ? [] : [...files])}
    >
      <Button icon={Files}>{t.choose}</Button>
    </FileTrigger>
  );
  return (
    <Card title={t.title} actions={choose} id="files">
      <div className="stack">
        <div className="drop-place">
          <FileDown size={20} strokeWidth={1.5} aria-hidden />
          <p className="soft">{t.lead}</p>
        </div>
        <AddingList requestId={requestId} />
        {sources.length === 0 && <WhatToAsk />}
        <ul className="sources">
          {sources.map((source) => (
            <SourceLine key={source.id} extract={extract} source={source} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** What to ask the systems' owners for, while nothing has come. */
function WhatToAsk() {
  const t = useTexts(sourceTexts);
  return (
    <div className="stack-tight">
      <h3>{t.emptyTitle}</h3>
      <ul className="asks soft">
        <li>{t.emptyAsks.all}</li>
        <li>{t.emptyAsks.form}</li>
        <li>{t.emptyAsks.others}</li>
      </ul>
    </div>
  );
}
