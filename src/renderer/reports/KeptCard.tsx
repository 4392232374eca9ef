import { Download } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { saveFile } from '../ui/files.ts';
import { reportTexts } from './texts.ts';

type Kept = MethodOutput<'reports.list'>['kept'][number];

/** The finalised reports of one kind: each as it was made, with its checksum. */
export function KeptCard({ kept }: { readonly kept: readonly Kept[] }) {
  const t = useTexts(reportTexts);
  if (kept.length === 0) return null;
  return (
    <Card title={t.keptTitle}>
      <ul className="stack">
        {kept.map((one) => (
          <KeptLine key={one.id} kept={one} />
        ))}
      </ul>
    </Card>
  );
}

function KeptLine({ kept }: { readonly kept: Kept }) {
  const t = useTexts(reportTexts);
  const clock = useClock();
  const { id, title, asked, madeAt, pages, sha256 } = kept;
  const save = async () => {
    const file = await act('reports.kept', { id });
    if (file) await saveFile(file.fileName, file.contentBase64, t.exported);
  };
  const { period } = asked;
  return (
    <li className="spread">
      <div>
        <p className="strong">
          {title}
          {period && ` · ${t.fromUntil(period.from, period.until)}`}
        </p>
        <p className="small faint">
          {t.keptFacts(clock(madeAt), pages)} · SHA-256{' '}
          <span className="mono">{sha256.slice(0, 16)}…</span>
        </p>
      </div>
      <Button icon={Download} onPress={() => void save()}>
        {t.savePdf}
      </Button>
    </li>
  );
}
