import { rightsCatalogue } from '../../requests/rights/index.ts';
import { isDue } from '../../requests/rules/told.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import type { Block } from '../templates/blocks.ts';
import { changedRecords, recordsOf } from '../templates/scope.ts';
import { coursesAnswered } from './decision.ts';
import { isReply } from './replies.ts';

/**
 * Every named recipient of what was rectified, erased or restricted has a notice of its own, and no notice names
 * what is kept (Art 19).
 */
export function lintRecipients(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  if (template === 'recipientNotice') return lintNotice(facts, blocks);
  if (!isReply(template)) return [];
  const untold = coursesAnswered(facts, template).flatMap(({ right, decision }) => {
    if (!decision || !rightsCatalogue[right].tellsRecipients(decision)) return [];
    const told = facts.notices
      .filter((notice) => notice.right === right && isDue(notice))
      .map(({ recipient }) => recipient.name);
    return changedRecords(facts, right)
      .flatMap(({ recipients }) => recipients.map(({ name }) => name))
      .filter((name) => !told.includes(name));
  });
  return [...new Set(untold)].map(notTold);
}

/** A recipient is told neither to erase nor to change what the decision keeps. */
function lintNotice(facts: LetterFacts, blocks: readonly Block[]): readonly LintFinding[] {
  const { notice } = facts;
  if (!notice) return [];
  const items = facts.courses.find(({ right }) => right === notice.right)?.decision?.items ?? [];
  const keeps = items.filter(({ outcome }) => outcome === 'kept');
  if (keeps.length === 0) return [];
  const naming = recordsOf(facts, notice.right).filter(({ recipients }) =>
    recipients.some(({ name }) => name === notice.recipient.name),
  );
  const changed = changedRecords(facts, notice.right);
  if (naming.length > 0 && !naming.some((record) => changed.includes(record))) {
    return [nothingToTell(notice.recipient.name)];
  }
  const goes = items.filter(({ outcome }) => outcome !== 'kept').map(({ title }) => title);
  const said = without(saidIn(blocks), goes);
  const named = keeps.filter(({ title }) => !goes.includes(title) && names(said, title));
  return [...new Set(named.map(({ title }) => title))].map(keptNamed);
}

/** What the notice says was done: the officer may have written it anew. */
function saidIn(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' && block.id === 'done' ? [block.text] : []))
    .join('\n')
    .toLowerCase();
}

/** A text without these titles, the longest first, so that a title inside another is not found there. */
function without(text: string, titles: readonly string[]): string {
  return [...titles]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, title) => rest.replaceAll(title.toLowerCase(), ''), text);
}

/** True where the text has the title as words of its own. */
function names(text: string, title: string): boolean {
  const words = title.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function keptNamed(title: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 19',
    message: {
      sv: `Underrättelsen nämner ”${title}”, som enligt beslutet sparas.`,
      en: `The notice names ‘${title}’, which the decision keeps.`,
    },
    where: { part: 'letter', block: 'done' },
  };
}

function nothingToTell(name: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 19',
    message: {
      sv: `Allt som ${name} har fått sparas enligt beslutet: det finns inget att underrätta om.`,
      en: `Everything that ${name} has received is kept by the decision: there is nothing to notify.`,
    },
    where: { part: 'decision' },
  };
}

function notTold(name: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 19',
    message: {
      sv: `Mottagaren ${name} har ingen underrättelse i ärendet.`,
      en: `The recipient ${name} has no notice in the case.`,
    },
    where: { part: 'case' },
  };
}
