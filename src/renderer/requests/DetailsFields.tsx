import type { ApiError } from '../../core/kit/envelope.ts';
import {
  channels,
  requestKinds,
  senderStandings,
  spokenLanguages,
} from '../../core/requests/model.ts';
import { fieldProblem } from '../act.ts';
import { DuePreview } from '../intake/DuePreview.tsx';
import { RightsAsked } from '../intake/RightsAsked.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { Choosing } from './Choosing.tsx';
import type { Details } from './details.ts';
import { SubjectsAsked } from './person/SubjectsAsked.tsx';
import { personTexts } from './person/texts.ts';
import { requestTexts } from './texts.ts';

type DetailsFieldsProps = {
  readonly form: Details;
  readonly onChange: (change: Partial<Details>) => void;
  readonly error: ApiError | undefined;
};

/** What the case is, when and how it came, who the person is to the organisation. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { form, onChange, error } = props;
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const person = useTexts(personTexts);
  return (
    <>
      <DateField
        label={t.received}
        value={form.received}
        onChange={(received) => onChange({ received })}
        problem={fieldProblem(error, 'received')}
      />
      <DuePreview received={form.received} rights={form.kind === 'rights' ? form.rights : []} />
      <Choosing
        label={person.kind}
        values={requestKinds}
        names={words.kinds}
        value={form.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {form.kind === 'rights' && (
        <RightsAsked
          chosen={form.rights}
          onChange={(rights) => onChange({ rights })}
          evidence={[]}
        />
      )}
      <SubjectsAsked chosen={form.subjects} onChange={(subjects) => onChange({ subjects })} />
      <SenderFields {...props} />
      <ProseField
        label={t.reason}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
        hint={t.reasonHint}
        optional
      />
    </>
  );
}

function SenderFields({ form, onChange }: DetailsFieldsProps) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const person = useTexts(personTexts);
  return (
    <>
      <Select
        label={person.senderStanding}
        value={form.senderStanding}
        onChange={(senderStanding) => onChange({ senderStanding })}
        options={senderStandings.map((value) => ({ value, label: words.senderStandings[value] }))}
      />
      <Select
        label={person.spokenLanguage}
        value={form.spokenLanguage ?? 'unknown'}
        onChange={(language) =>
          onChange({ spokenLanguage: language === 'unknown' ? undefined : language })
        }
        options={[
          ...(form.spokenLanguage ? [] : [{ value: 'unknown' as const, label: person.notKnown }]),
          ...spokenLanguages.map((value) => ({ value, label: words.spokenLanguages[value] })),
        ]}
      />
      <Select
        label={t.channel}
        value={form.channel}
        onChange={(channel) => onChange({ channel })}
        options={channels.map((value) => ({ value, label: words.channels[value] }))}
      />
      <LineField
        label={t.subject}
        value={form.subject}
        onChange={(subject) => onChange({ subject })}
      />
    </>
  );
}
