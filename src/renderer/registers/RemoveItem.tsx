import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ApiError } from '../../core/kit/envelope.ts';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { tell } from '../ui/notices.ts';
import { goTo } from '../uiState.ts';
import { ItemName } from './ItemName.tsx';
import { methodOf, type RegisterCardProps } from './model.ts';
import { namedBy } from './refusal.ts';
import { registerTexts } from './texts.ts';

/** Takes the item away after a question; where others name it, says which and leads to them. */
export function RemoveItem({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const common = useTexts(commonTexts);
  const [asking, setAsking] = useState(false);
  const { busy, error, submit, clear } = useSubmit(methodOf(item.register, 'remove'));
  const close = () => {
    clear();
    setAsking(false);
  };
  const remove = async () => {
    if (!(await submit({ id: item.id, version: item.version }))) return;
    tell({ kind: 'done', text: t.removed });
    goTo({ area: item.register });
  };
  return (
    <>
      <Button kind="quiet" icon={Trash2} onPress={() => setAsking(true)}>
        {t.remove}
      </Button>
      {asking && (
        <Dialog
          title={t.removeTitle}
          onClose={close}
          foot={
            <>
              <Button onPress={close}>{common.cancel}</Button>
              <Button kind="primary" isDisabled={busy} onPress={() => void remove()}>
                {t.remove}
              </Button>
            </>
          }
        >
          <p>{t.removeLead}</p>
          <ErrorBanner error={error}>
            <NamedBy item={item} error={error} />
          </ErrorBanner>
        </Dialog>
      )}
    </>
  );
}

type NamedByProps = RegisterCardProps & { readonly error: ApiError | undefined };

function NamedBy({ item, error }: NamedByProps) {
  const t = useTexts(registerTexts);
  const { items, references } = namedBy(error);
  if (items.length + references.length === 0) return null;
  return (
    <>
      <p>{t.namedBy}</p>
      <ul className="value-lines">
        {references.map((reference) => {
          const id = item.cases.find((known) => known.reference === reference)?.id;
          return (
            <li key={reference}>
              {id ? (
                <LinkButton onPress={() => goTo({ area: 'requests', id })}>{reference}</LinkButton>
              ) : (
                reference
              )}
            </li>
          );
        })}
        {items.map(({ id, register }) => (
          <li key={id}>
            <ItemName register={register} id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}
