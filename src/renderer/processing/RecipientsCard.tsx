import { Plus, Trash2 } from 'lucide-react';
import { useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import type { RecordPartProps } from './FactsCard.tsx';
import { emptyRecipient, type RecipientForm } from './recordForm.ts';
import { processingTexts } from './texts.ts';

/** Who receives the data, by name (Art 15(1)(c), 19). */
export function RecipientsCard({ form, onChange }: RecordPartProps) {
  const t = useTexts(processingTexts);
  const { recipients } = form;
  const replace = (index: number, next: RecipientForm) =>
    onChange({ recipients: recipients.map((each, at) => (at === index ? next : each)) });
  return (
    <Card title={t.recipients}>
      <div className="stack">
        <p className="soft">{t.recipientsLead}</p>
        {recipients.length === 0 && <p className="faint">{t.noRecipients}</p>}
        <ul className="recipients">
          {recipients.map((recipient, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a recipient being typed has no name but its place
            <li key={index}>
              <RecipientFields
                recipient={recipient}
                onChange={(next) => replace(index, next)}
                onRemove={() =>
                  onChange({ recipients: recipients.filter((_, at) => at !== index) })
                }
              />
            </li>
          ))}
        </ul>
        <div>
          <Button
            icon={Plus}
            onPress={() => onChange({ recipients: [...recipients, emptyRecipient] })}
          >
            {t.addRecipient}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type RecipientFieldsProps = {
  readonly recipient: RecipientForm;
  readonly onChange: (recipient: RecipientForm) => void;
  readonly onRemove: () => void;
};

function RecipientFields({ recipient, onChange, onRemove }: RecipientFieldsProps) {
  const t = useTexts(processingTexts);
  const set = (change: Partial<RecipientForm>) => onChange({ ...recipient, ...change });
  return (
    <div className="recipient">
      <div className="columns">
        <LineField
          label={t.recipientName}
          value={recipient.name}
          onChange={(name) => set({ name })}
        />
        <LineField
          label={t.recipientRole}
          value={recipient.role}
          onChange={(role) => set({ role })}
          optional
        />
        <LineField
          label={t.recipientEmail}
          value={recipient.email}
          onChange={(email) => set({ email })}
          type="email"
          optional
        />
        <ProseField
          label={t.recipientAddress}
          value={recipient.address}
          onChange={(address) => set({ address })}
          rows={2}
          optional
        />
      </div>
      <IconButton label={t.removeRecipient(recipient.name)} icon={Trash2} onPress={onRemove} />
    </div>
  );
}
