import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card, Facts } from '../ui/Card.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { personTexts } from './person/texts.ts';
import { RequesterDialog } from './RequesterDialog.tsx';
import { requestTexts } from './texts.ts';

/** Who asks; a personnummer stays masked until the officer asks for it, which the journal notes. */
export function RequesterCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(wordTexts);
  const person = useTexts(personTexts);
  const [editing, setEditing] = useState(false);
  const { requester } = request;
  const lines = requester.postalAddresses[0]?.lines ?? [];
  const address =
    lines.length > 0 ? (
      <span className="prose">{lines.join('\n')}</span>
    ) : (
      <span className="faint">{t.noAddress}</span>
    );
  return (
    <Card
      id="requester"
      title={t.requester}
      actions={
        <Button kind="quiet" onPress={() => setEditing(true)}>
          {common.edit}
        </Button>
      }
    >
      <Facts
        facts={[
          [t.name, requester.name],
          [t.emails, requester.emails.join(', ')],
          [t.address, address],
          [t.personnummer, requester.personnummerMasked && <Personnummer request={request} />],
          [t.language, words.languages[requester.language]],
          [t.channel, words.channels[request.channel]],
          [person.senderStanding, words.senderStandings[request.senderStanding]],
          [
            person.spokenLanguage,
            request.spokenLanguage && words.spokenLanguages[request.spokenLanguage],
          ],
          [person.subjects, <Subjects key="subjects" request={request} />],
        ]}
      />
      {editing && <RequesterDialog request={request} onClose={() => setEditing(false)} />}
    </Card>
  );
}

function Personnummer({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const [revealed, setRevealed] = useState<string>();
  const reveal = async () => {
    const answer = await act('requests.revealPersonnummer', { id: request.id });
    if (answer) setRevealed(answer.personnummer);
  };
  return (
    <span className="line">
      <span>{revealed ?? request.requester.personnummerMasked}</span>
      {revealed === undefined ? (
        <LinkButton onPress={() => void reveal()}>{t.reveal}</LinkButton>
      ) : (
        <LinkButton onPress={() => setRevealed(undefined)}>{common.hide}</LinkButton>
      )}
      <span className="small faint">{t.revealHint}</span>
    </span>
  );
}

/** Whom the person is to the organisation, and the way to say so: the search and the scope follow from it. */
function Subjects({ request }: { readonly request: Request }) {
  const t = useTexts(personTexts);
  const words = useTexts(wordTexts);
  const [changing, setChanging] = useState(false);
  const { subjects } = request;
  return (
    <span className="line">
      {subjects.length > 0 ? (
        <span>{subjects.map((subject) => words.subjects[subject]).join(', ')}</span>
      ) : (
        <span className="faint">{t.noSubjects}</span>
      )}
      <LinkButton onPress={() => setChanging(true)}>{t.details}</LinkButton>
      {changing && <DetailsDialog request={request} onClose={() => setChanging(false)} />}
    </span>
  );
}
