import { addDays, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { ConsentDraft } from './model.ts';

/** The records that the sample's consents are for, and the plain day on which the sample is entered. */
export type ConsentSampleParts = {
  readonly newsletter: RegisterItemId;
  readonly analysis: RegisterItemId;
  readonly website: RegisterItemId;
  readonly today: PlainDate;
};

const wording =
  'Ja, jag vill få nyhetsbrev från Wesafe IT med e-post. Jag kan när som helst avsluta det med länken i varje brev.';

/**
 * Consents as the sample organisation has them: sound ones, a withdrawn one, and the two ways of the policy that
 * make none, acceptance of the terms (P8) and a visit to the website (P6). The persons are invented.
 */
export function sampleConsents(parts: ConsentSampleParts): readonly ConsentDraft[] {
  return [...subscribers(parts), ...flagged(parts), objection(parts)];
}

function subscribers({ newsletter, today }: ConsentSampleParts): readonly ConsentDraft[] {
  const subscribed = {
    record: newsletter,
    wording,
    wordingVersion: 'Nyhetsbrev 3',
    how: 'form',
    proof: 'Utskicksverktyget, loggen över anmälningar',
  } as const;
  return [
    {
      ...subscribed,
      person: 'Maja Lindqvist',
      email: 'maja.lindqvist@example.com',
      givenOn: addDays(today, -412),
    },
    {
      ...subscribed,
      person: 'Omar Haddad',
      email: 'omar.haddad@example.com',
      givenOn: addDays(today, -233),
      withdrawnOn: addDays(today, -18),
      withdrawnHow: 'Länken i nyhetsbrevet',
    },
  ];
}

function flagged({ newsletter, website, today }: ConsentSampleParts): readonly ConsentDraft[] {
  return [
    {
      person: 'Signe Åkerblom',
      email: 'signe.akerblom@example.com',
      record: newsletter,
      wordingVersion: 'Allmänna villkor 2024',
      givenOn: addDays(today, -640),
      how: 'terms',
    },
    {
      person: 'Besökare utan inloggning',
      identity: 'besök',
      record: website,
      givenOn: addDays(today, -90),
      how: 'visit',
    },
  ];
}

function objection({ analysis, today }: ConsentSampleParts): ConsentDraft {
  return {
    kind: 'objection',
    person: 'Erik Sandström',
    email: 'erik.sandstrom@example.com',
    record: analysis,
    givenOn: addDays(today, -31),
  };
}
