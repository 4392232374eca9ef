import { useState } from 'react';
import type { IntakeItem } from '../../core/intake/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { LineField } from '../ui/Field.tsx';
import { joinCase } from './joinCase.ts';
import { intakeTexts } from './texts.ts';

/** Joins an item to a case that the officer names by its reference. */
export function JoinOther({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const [reference, setReference] = useState('');
  const wanted = reference.trim();
  const isWhole = /^\d{4}-\d{4,}$/u.test(wanted);
  const answer = useAnswer('requests.list', isWhole ? { search: wanted, limit: 5 } : undefined);
  const found = answer.value?.rows.find((row) => row.reference === wanted);
  return (
    <LineField
      label={t.joinOther}
      placeholder="2026-0001"
      value={reference}
      onChange={setReference}
      problem={isWhole && answer.value && !found ? t.joinNotFound : undefined}
      after={
        <Button
          isDisabled={!found}
          onPress={() => found && void joinCase(item, found.id, t.joined(found.reference))}
        >
          {t.joinThat}
        </Button>
      }
    />
  );
}
