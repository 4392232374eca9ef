import { Save } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { Pager, pageSize } from '../requests/Pager.tsx';
import { useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { saveFile } from '../ui/files.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { erasureTexts } from './texts.ts';

/** Every erasure with its certificate, newest first. */
export function CertificatesCard() {
  const t = useTexts(erasureTexts);
  const [offset, setOffset] = useState(0);
  const answer = useLastAnswer('erasure.list', { offset, limit: pageSize });
  return (
    <Card title={t.certificates}>
      <Awaited answer={answer}>
        {({ erasures, total }) =>
          total === 0 ? (
            <p className="faint">{t.noCertificates}</p>
          ) : (
            <>
              <ErasuresTable erasures={erasures} />
              <Pager offset={offset} total={total} floor={false} onOffset={setOffset} />
            </>
          )
        }
      </Awaited>
    </Card>
  );
}

type ErasuresProps = { readonly erasures: MethodOutput<'erasure.list'>['erasures'] };

function ErasuresTable({ erasures }: ErasuresProps) {
  const t = useTexts(erasureTexts);
  const moment = useClock();
  const save = async (id: ErasuresProps['erasures'][number]['id']) => {
    const file = await act('erasure.certificate', { id });
    if (file) await saveFile(file.fileName, file.contentBase64, t.saved);
  };
  return (
    <div className="scroll-x">
      <table className="grid-table">
        <thead>
          <tr>
            {[t.when, t.cases, t.files, t.rule].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t.save}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {erasures.map(({ id, at, cases, counts, rule, isCertified }) => (
            <tr key={id}>
              <td>{moment(at)}</td>
              <td>{cases.length}</td>
              <td>{counts.files + counts.trayItems}</td>
              <td>{rule.title}</td>
              <td>
                {isCertified && (
                  <Button icon={Save} kind="quiet" onPress={() => void save(id)}>
                    {t.save}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
