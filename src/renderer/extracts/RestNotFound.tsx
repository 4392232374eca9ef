import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { extractTexts } from './texts.ts';

/** A line of the search that has no finding yet. */
type OpenLine = {
  readonly name: string;
  readonly note: string;
  /** Records "not found" with a note; false where that was refused. */
  readonly save: (note: string) => Promise<boolean>;
};

/** Says of all lines that are still open, once confirmed, that nothing was found, with one note for them. */
export function RestNotFound({ open }: { readonly open: readonly OpenLine[] }) {
  const t = useTexts(extractTexts);
  const [asking, setAsking] = useState(false);
  if (open.length === 0 && !asking) return null;
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t.rest}
      </Button>
      {asking && <RestDialog open={open} onClose={() => setAsking(false)} />}
    </>
  );
}

type RestDialogProps = { readonly open: readonly OpenLine[]; readonly onClose: () => void };

function RestDialog(props: RestDialogProps) {
  const { onClose } = props;
  const t = useTexts(extractTexts);
  const common = useTexts(commonTexts);
  // The lines that the officer confirms are those that were shown, not what becomes of them while they are saved.
  const [open] = useState(props.open);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    for (const line of open) {
      if (!(await line.save(line.note.trim() === '' ? note : line.note))) return onClose();
    }
    tell({ kind: 'done', text: t.restDone });
    onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
        {t.restGo}
      </Button>
    </>
  );
  return (
    <Dialog title={t.restTitle} onClose={onClose} foot={foot}>
      <p>{t.restLead(open.length)}</p>
      <ul className="rest-lines small soft">
        {open.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <ProseField
        label={t.restNote}
        value={note}
        onChange={setNote}
        hint={t.restNoteHint}
        rows={2}
        optional
      />
    </Dialog>
  );
}
