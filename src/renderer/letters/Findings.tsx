import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { LintFinding } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { blockId } from './LetterText.tsx';
import { letterTexts } from './texts.ts';

type FindingsProps = { readonly request: Request; readonly findings: readonly LintFinding[] };

/** What the linter found before a complainant would, each with a way to where it is mended. */
export function Findings({ request, findings }: FindingsProps) {
  const t = useTexts(letterTexts);
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
      {groupsOf([...errors, ...warnings]).map((group) => (
        <FindingGroup key={group.key} request={request} findings={group.findings} />
      ))}
    </section>
  );
}

/** Findings that are mended in one place, and the way there. */
function FindingGroup({ request, findings }: FindingsProps) {
  const t = useTexts(letterTexts);
  const first = findings[0];
  if (first === undefined) return null;
  return (
    <div className="finding-group">
      <ul>
        {findings.map((finding) => (
          <FindingLine key={`${finding.article} ${finding.message.en}`} finding={finding} />
        ))}
      </ul>
      <LinkButton onPress={() => goToFix(request, first)}>{t.goThere[first.where.part]}</LinkButton>
    </div>
  );
}

function FindingLine({ finding }: { readonly finding: LintFinding }) {
  const t = useTexts(letterTexts);
  const say = useBilingual();
  const isError = finding.severity === 'error';
  const Sign = isError ? CircleAlert : TriangleAlert;
  return (
    <li className="finding-line">
      <Sign size={15} aria-hidden className={isError ? 'sign-late' : 'sign-soon'} />
      <span>
        <span className="visually-hidden">{t.severities[finding.severity]}: </span>
        {say(finding.message)} <span className="small faint">{finding.article}</span>
      </span>
    </li>
  );
}

function groupsOf(findings: readonly LintFinding[]) {
  const groups = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const { part, block = '' } = finding.where;
    const key = part === 'letter' ? `${part} ${block}` : part;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, grouped]) => ({ key, findings: grouped }));
}

function goToFix(request: Request, { where }: LintFinding): void {
  const { id } = request;
  switch (where.part) {
    case 'letter': {
      const block = document.getElementById(blockId(where.block ?? ''));
      // A text that the letter does not hold yet comes from what was found.
      if (block === null) {
        goTo({ area: 'requests', id, part: 'findings' });
        return;
      }
      block.scrollIntoView({ block: 'center' });
      (block.querySelector('textarea') ?? block).focus();
      return;
    }
    case 'extract':
      goTo({ area: 'requests', id, part: 'findings' });
      return;
    case 'requester':
    case 'case':
      goTo({ area: 'requests', id, part: 'overview' });
      return;
    case 'settings':
      goTo({ area: 'settings', id: 'organisation' });
  }
}
