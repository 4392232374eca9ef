import type { LetterFacts, LintFinding } from '../model.ts';
import { statementBlock } from '../templates/statements.ts';

const kinds =
  /kategori(?:er)? av mottagare|mottagarkategori\p{L}*|categor(?:y|ies) of recipients|(?<!\p{L})(?:våra|our) (?:leverantörer|samarbetspartner\p{L}*|underleverantörer|suppliers|partners|service providers)(?!\p{L})/iu;
const nobody = /(?<!\p{L})(?:inga|ingen|inte|none|nobody|no|not)(?!\p{L})/iu;
const vague =
  /(?<!\p{L})(?:olika|andra|externa|various|other|external|third[- ]party) (?:källor|sources)(?!\p{L})|(?<!\p{L})(?:tredje part|third part(?:y|ies))(?!\p{L})/iu;

/** Recipients by name and a source that says something, in each statement (Art 15(1)(c), (g); CJEU C-154/21). */
export function lintNamed(facts: LetterFacts): readonly LintFinding[] {
  const { extract, language } = facts;
  if (extract?.outcome !== 'data') return [];
  return extract.statements.flatMap((statement, at) => {
    const recipients = statement.recipients[language];
    const record = facts.records.find(
      (one) => one.statement.title[language] === statement.title[language],
    );
    const unnamed =
      kinds.test(recipients) ||
      (record?.recipients.length === 0 && recipients.trim() !== '' && !nobody.test(recipients));
    return [
      ...(unnamed ? [notNamed(statementBlock(at, 'recipients'))] : []),
      ...(vague.test(statement.source[language]) ? [noSource(statementBlock(at, 'source'))] : []),
    ];
  });
}

function notNamed(block: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(1)(c)',
    message: {
      sv: 'Mottagarna är inte namngivna. Den som frågar har rätt att få veta vilka de är (EU-domstolen, C-154/21).',
      en: 'The recipients are not named. Who asks is entitled to know who they are (Court of Justice, C-154/21).',
    },
    where: { part: 'extract', block },
  };
}

function noSource(block: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(1)(g)',
    message: {
      sv: 'Källan är obestämd: säg varifrån uppgifterna kommer.',
      en: 'The source is vague: say where the data come from.',
    },
    where: { part: 'extract', block },
  };
}
