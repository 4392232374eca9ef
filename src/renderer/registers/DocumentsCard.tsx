import { Download, FileText } from 'lucide-react';
import type { RegisterDocument } from '../../core/registers/model/item.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { saveFile } from '../ui/files.ts';
import type { RegisterCardProps } from './model.ts';
import { registerTexts } from './texts.ts';

/** The papers made from the item, as they were made. */
export function DocumentsCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  if (item.documents.length === 0) return null;
  return (
    <Card title={t.documents}>
      <ul className="stack">
        {item.documents.map((document) => (
          <Paper key={document.id} document={document} />
        ))}
      </ul>
    </Card>
  );
}

function Paper({ document }: { readonly document: RegisterDocument }) {
  const t = useTexts(registerTexts);
  const clock = useClock();
  const { id, title, madeAt, pages, sha256 } = document;
  const save = async () => {
    const kept = await act('registers.document', { id });
    if (kept) await saveFile(kept.fileName, kept.contentBase64, t.documentSaved);
  };
  return (
    <li className="attachment">
      <FileText size={16} aria-hidden />
      <div>
        <p className="strong">{title}</p>
        <p className="small faint">{t.documentMade(clock(madeAt), pages)}</p>
        <p className="small faint mono">{sha256.slice(0, 16)}…</p>
      </div>
      <IconButton label={t.saveDocument(title)} icon={Download} onPress={() => void save()} />
    </li>
  );
}
