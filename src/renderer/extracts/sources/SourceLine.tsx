import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Source } from '../../../core/extracts/model/source.ts';
import type { Extract } from '../../../core/extracts/model.ts';
import { act, useSubmit } from '../../act.ts';
import { useClock } from '../../calendar.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { fileSize, saveFile } from '../../ui/files.ts';
import { tell } from '../../ui/notices.ts';
import { RemoveDialog } from '../RemoveDialog.tsx';
import { Remarks } from './Remarks.tsx';
import { SourceSign } from './SourceSign.tsx';
import { sourceTexts } from './texts.ts';

type SourceLineProps = { readonly extract: Extract; readonly source: Source };

/** One file as it came: what it is, what was read from it, what was amiss. */
export function SourceLine({ extract, source }: SourceLineProps) {
  const t = useTexts(sourceTexts);
  const clock = useClock();
  const [removing, setRemoving] = useState(false);
  const { requestId, dataSets, sources } = extract;
  const sets = dataSets.filter(({ sourceId }) => sourceId === source.id).length;
  const around = sources.find(({ id }) => id === source.partOf);
  const open = async () => {
    const file = await act('extracts.sourceFile', { requestId, sourceId: source.id });
    if (file) await saveFile(file.fileName, file.contentBase64, t.saved);
  };
  const facts = [
    t.kinds[source.kind],
    source.source,
    fileSize(source.size),
    t.sets(sets),
    ...(around ? [t.partOf(around.fileName)] : []),
    clock(source.addedAt),
  ];
  return (
    <li className="source-line">
      <SourceSign kind={source.kind} />
      <div>
        <p className="strong">{source.fileName}</p>
        <p className="small faint">{facts.join(' · ')}</p>
        <Remarks remarks={source.remarks} />
      </div>
      <div className="line nowrap">
        <IconButton label={t.save(source.fileName)} icon={Download} onPress={() => void open()} />
        <IconButton
          label={t.remove(source.fileName)}
          icon={Trash2}
          onPress={() => setRemoving(true)}
        />
      </div>
      {removing && (
        <RemoveSource
          extract={extract}
          source={source}
          sets={sets}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}

type RemoveSourceProps = SourceLineProps & {
  readonly sets: number;
  readonly onClose: () => void;
};

function RemoveSource({ extract, source, sets, onClose }: RemoveSourceProps) {
  const t = useTexts(sourceTexts);
  const { requestId } = extract;
  const { busy, error, submit } = useSubmit('extracts.removeSource');
  const remove = async () => {
    const left = await submit({ requestId, sourceId: source.id });
    if (!left) return;
    putAnswer('extracts.get', { requestId }, left);
    tell({ kind: 'done', text: t.removed });
    onClose();
  };
  return (
    <RemoveDialog
      title={t.removeTitle}
      name={source.fileName}
      lead={t.removeLead(sets)}
      busy={busy}
      error={error}
      onRemove={() => void remove()}
      onClose={onClose}
    />
  );
}
