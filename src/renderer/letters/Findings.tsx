import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { assertNever } from '../../core/kit/exhaustive.ts';
import type { Letter, LintFinding } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { blockId } from './LetterText.tsx';
import { letterTexts } from './texts.ts';

type FindingsProps = { readonly request: Request; readonly letter: Letter };

type Part = LintFinding['where']['part'];

type Group = {
  readonly key: string;
  readonly part: Part;
  readonly block: string;
  readonly findings: readonly LintFinding[];
};

/** What the linter found before a complainant would, each with a way to where it is mended. */
export function Findings({ request, letter }: FindingsProps) {
  const t = useTexts(letterTexts);
  const findings = letter.findings.filter(({ check }) => check === undefined);
  const attacks = letter.findings.filter(({ check }) => check === 'opponent');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const counts = [
    errors.length > 0 && t.errors(errors.length),
    warnings.length > 0 && t.warnings(warnings.length),
  ];
  return (
    <section className="letter-findings" aria-label={t.findings}>
      <h2>
        {t.findings}
        <span className="small faint"> {counts.filter(Boolean).join(', ')}</span>
      </h2>
      {findings.length === 0 && (
        <p className="finding-line small">
          <CircleCheck size={15} aria-hidden className="sign-done" />
          <span>{t.noFindings}</span>
        </p>
      )}
      {groupsOf([...errors, ...warnings], letter).map((group) => (
        <FindingGroup key={group.key} request={request} group={group} />
      ))}
      {attacks.length > 0 && <h3 className="small strong">{t.opponent}</h3>}
      {groupsOf(attacks, letter).map((group) => (
        <FindingGroup key={`opponent ${group.key}`} request={request} group={group} />
      ))}
    </section>
  );
}

/** Findings that are mended in one place, and the way there. */
function FindingGroup({ request, group }: { readonly request: Request; readonly group: Group }) {
  const t = useTexts(letterTexts);
  return (
    <div className="finding-group">
      <ul>
        {group.findings.map((finding) => (
          <FindingLine key={`${finding.article} ${finding.message.en}`} finding={finding} />
        ))}
      </ul>
      <LinkButton onPress={() => goToFix(request, group)}>{t.goThere[group.part]}</LinkButton>
    </div>
  );
}

function FindingLine({ finding }: { readonly finding: LintFinding }) {
  const t = useTexts(letterTexts);
  const say = useBilingual();
  const article = useArticle();
  const isError = finding.severity === 'error';
  const Sign = isError ? CircleAlert : TriangleAlert;
  return (
    <li className="finding-line">
      <Sign size={15} aria-hidden className={isError ? 'sign-late' : 'sign-soon'} />
      <span>
        <span className="visually-hidden">{t.severities[finding.severity]}: </span>
        {say(finding.message)} <span className="small faint">{article(finding.article)}</span>
        {finding.suggestion && (
          <details className="small">
            <summary>{t.suggestion}</summary>
            <p className="prose">{finding.suggestion}</p>
          </details>
        )}
      </span>
    </li>
  );
}

/** Findings by the place where they are mended; a text that the letter does not hold comes from what was found. */
function groupsOf(findings: readonly LintFinding[], letter: Letter): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { part: named, block = '' } = finding.where;
    const isThere = letter.texts.some((text) => text.block === block);
    const part = named === 'letter' && !isThere ? 'extract' : named;
    const key = part === 'letter' ? `${part} ${block}` : part;
    const before = groups.get(key)?.findings ?? [];
    groups.set(key, { key, part, block, findings: [...before, finding] });
  }
  return [...groups.values()];
}

function goToFix({ id }: Request, { part, block }: Group): void {
  switch (part) {
    case 'letter':
      goToBlock(block);
      return;
    case 'extract':
      goTo({ area: 'requests', id, part: 'findings' });
      return;
    case 'processing':
      goTo({ area: 'processing' });
      return;
    case 'decision':
      goTo({ area: 'requests', id, part: 'decisions' });
      return;
    case 'requester':
    case 'case':
      goTo({ area: 'requests', id, part: 'overview' });
      return;
    case 'settings':
      goTo({ area: 'settings', id: 'organisation' });
      return;
    default:
      assertNever(part);
  }
}

function goToBlock(name: string): void {
  const block = document.getElementById(blockId(name));
  block?.scrollIntoView({ block: 'center' });
  (block?.querySelector('textarea') ?? block)?.focus();
}
