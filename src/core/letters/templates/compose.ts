import type { Fact } from '../../kit/errors.ts';
import type { LetterFacts, LetterText, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf, withText } from './blocks.ts';
import type { LetterDocument } from './document.ts';
import { isNothing } from './extractParts.ts';
import { templates } from './index.ts';

/** The officer's own wording, by block id. Only open blocks take it. */
export type LetterEdits = Readonly<Record<string, string>>;

/** The body of a letter: the template's blocks with the officer's wording; an emptied block is left out. */
export function composeBlocks(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
): readonly Block[] {
  return templates[name]
    .blocks(facts)
    .map((block) => {
      const edit = isEditable(block) ? edits[block.id] : undefined;
      return edit === undefined || !isTextBlock(block) ? block : withText(block, edit);
    })
    .filter((block) => !isTextBlock(block) || textOf(block).trim() !== '');
}

/** The texts that the officer sees, in order, also those he has emptied. */
export function letterTexts(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
): readonly LetterText[] {
  return templates[name].blocks(facts).flatMap((block): LetterText[] => {
    if (!isTextBlock(block) || block.id === undefined || !block.label) return [];
    const text = isEditable(block) ? edits[block.id] : undefined;
    return [
      {
        block: block.id,
        label: block.label,
        text: text ?? textOf(block),
        locked: block.locked ?? false,
        ...(block.article === undefined ? {} : { article: block.article }),
      },
    ];
  });
}

/** The letter as it is printed. Without a number it is a draft. */
export function composeLetter(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
  number?: string,
): LetterDocument {
  const heading = templates[name].heading(facts);
  const { logo, envelopeWindow, ...organisation } = facts.organisation;
  return {
    language: facts.language,
    title: `${heading} (${number ?? facts.request.reference})`,
    letterhead: {
      ...organisation,
      envelopeWindow,
      ...(logo ? { logoBase64: logo.contentBase64 } : {}),
    },
    addressee: addressee(facts),
    reference: facts.request.reference,
    ...(number === undefined ? {} : { number }),
    date: facts.date,
    blocks: [{ kind: 'heading', level: 1, text: heading }, ...composeBlocks(name, facts, edits)],
    draft: number === undefined,
    facts: machineFacts(name, facts, number),
    attachedTables: templates[name].bearsExtract ? (facts.extract?.dataSets ?? []) : [],
  };
}

/** Only blocks that have an id and are not locked may be reworded. */
export function isEditable(block: Block): block is Block & { readonly id: string } {
  return isTextBlock(block) && block.id !== undefined && block.locked !== true;
}

/** What shows in the envelope window: the name and where the letter goes. */
export function addressee(facts: LetterFacts): readonly string[] {
  const { name, addressLines, emails } = facts.requester;
  return [name, ...(addressLines.length > 0 ? addressLines : emails.slice(0, 1))];
}

/** What the letter prints, for a machine; nothing that the page does not say. */
function machineFacts(
  name: TemplateName,
  facts: LetterFacts,
  number: string | undefined,
): LetterDocument['facts'] {
  const { organisation, requester, request, extract } = facts;
  const head: Record<string, Fact> = {
    format: 'frist-facts/1',
    letter: name,
    number: number ?? null,
    date: facts.date,
    language: facts.language,
    controller: { name: organisation.name, organisationNumber: organisation.organisationNumber },
    authority: { name: organisation.authority.name, email: organisation.authority.email },
    addressee: addressee(facts),
    request: {
      reference: request.reference,
      received: request.received,
      channel: request.channel,
      rights: request.rights,
      answerBy: request.deadline.alarm,
    },
  };
  if (!templates[name].bearsExtract || !extract) return head;
  return {
    ...head,
    subject: {
      name: requester.name,
      emails: requester.emails,
      personnummer: requester.personnummerMasked ?? null,
    },
    outcome: extract.outcome,
    findings: extract.findings.map((finding) => ({ ...finding })),
    processing: isNothing(facts)
      ? []
      : extract.statements.map((statement) =>
          Object.fromEntries(
            Object.entries(statement).map(([part, text]) => [part, text[facts.language]]),
          ),
        ),
  };
}
