import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { LineField } from '../ui/Field.tsx';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

type ConfirmProps = {
  readonly count: number;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Asks for two groups of the key, so that nobody goes on with a sheet that was never printed. */
export function ConfirmRecoveryKey({ count, onBack, onDone }: ConfirmProps) {
  const t = useTexts(vaultTexts);
  const [numbers] = useState(() => twoOf(count));
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const { busy, error, submit } = useSubmit('vault.confirmRecoveryKey');
  const confirm = async () => {
    const groups = [
      { number: numbers[0], text: first.trim() },
      { number: numbers[1], text: second.trim() },
    ];
    if (await submit({ groups })) onDone();
  };
  return (
    <VaultPage title={t.confirmTitle} lead={t.confirmLead}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <div className="columns">
          <LineField label={t.group(numbers[0])} value={first} onChange={setFirst} mono autoFocus />
          <LineField label={t.group(numbers[1])} value={second} onChange={setSecond} mono />
        </div>
        <ErrorBanner error={error} />
        <Button type="submit" kind="primary" large isDisabled={busy || !first || !second}>
          {t.confirm}
        </Button>
      </Form>
      <p>
        <LinkButton onPress={onBack}>{t.showAgain}</LinkButton>
      </p>
    </VaultPage>
  );
}

function twoOf(count: number): readonly [number, number] {
  const first = 1 + Math.floor(Math.random() * count);
  const step = 1 + Math.floor(Math.random() * (count - 1));
  const second = 1 + ((first - 1 + step) % count);
  return first < second ? [first, second] : [second, first];
}
