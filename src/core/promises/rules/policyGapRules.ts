import type { Policy, PolicyGapCode } from '../model.ts';

type Read = Pick<Policy, 'text' | 'sentences'> & { readonly authority: string };

/** One thing that is wanted of a policy. `find` answers undefined where the words are there and right. */
export type GapRule = {
  readonly code: PolicyGapCode;
  readonly article: string;
  readonly find: (read: Read) => { readonly sentence?: string } | undefined;
};

/** A gap while no words of the kind stand anywhere in the text. */
function unsaid(code: PolicyGapCode, article: string, words: RegExp): GapRule {
  return { code, article, find: ({ text }) => (words.test(text) ? undefined : {}) };
}

/** A gap where one sentence has words of every kind. */
function saidWrongly(code: PolicyGapCode, article: string, ...words: readonly RegExp[]): GapRule {
  return {
    code,
    article,
    find: ({ sentences }) => {
      const wrong = sentences.find(({ text }) => words.every((word) => word.test(text)));
      return wrong && { sentence: wrong.text };
    },
  };
}

const number =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|ett?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv)(?:\s+|-)/
    .source;
const period = new RegExp(`${number}(?:days?|weeks?|months?|years?|dag|vecka|månad|år)`, 'iu');
const aMonth = /\b(?:one|a|1) month\b|\b30 days\b|\b(?:en|1) månad\b|\b30 dagar\b/iu;

/** The rules, in the order of Articles 13 and 14 and then of what the policy says wrongly or leaves out. */
export const policyGapRules: readonly GapRule[] = [
  unsaid('controller', 'Art 13(1)(a)', /\bcontroller\b|personuppgiftsansvarig/iu),
  unsaid('officer', 'Art 13(1)(b)', /data protection officer|dataskyddsombud|\bDPO\b/iu),
  unsaid(
    'basisPerPurpose',
    'Art 13(1)(c)',
    /\bart(?:icle|ikel|\.)\s*6\b|(?:legal basis|rättslig grund)(?: is| är|:)/iu,
  ),
  { code: 'legitimateInterest', article: 'Art 13(1)(d)', find: unnamedInterest },
  unsaid('recipients', 'Art 13(1)(e)', /\brecipients?\b|\bmottagare|\bprocessors?\b|biträde/iu),
  unsaid(
    'transfers',
    'Art 13(1)(f)',
    /third countr|outside the (?:EU|EEA|European)|utanför (?:EU|EES)|tredje ?land/iu,
  ),
  { code: 'periods', article: 'Art 13(2)(a)', find: undefinedPeriods },
  unsaid('portability', 'Art 13(2)(b), 20', /portab|machine-readable|maskinläsbar/iu),
  { code: 'restriction', article: 'Art 13(2)(b), 18', find: narrowRestriction },
  unsaid('withdrawal', 'Art 13(2)(c), 7(3)', /withdraw|återkall/iu),
  unsaid('complaint', 'Art 13(2)(d), 77', /complain|klaga|klagomål/iu),
  { code: 'authority', article: 'Art 13(2)(d), 77', find: unnamedAuthority },
  unsaid(
    'mandatory',
    'Art 13(2)(e)',
    /(?:required|obliged|obligated|must|have) (?:to )?(?:provide|give)|(?:måste|skyldig att) lämna/iu,
  ),
  unsaid(
    'automatedDecisions',
    'Art 13(2)(f), 22',
    /automated (?:individual )?decision|automatisera(?:t|de) beslut|profiling|profilering/iu,
  ),
  unsaid('timeLimit', 'Art 12(3)', aMonth),
  unsaid('breaches', 'Art 33, 34', /\bbreach|incident/iu),
  saidWrongly(
    'visitConsent',
    'Art 4(11), 7(1)',
    /\bby (?:visiting|using|browsing|continuing)|genom att (?:besöka|använda|fortsätta)/iu,
    /consent|samtyck/iu,
  ),
  saidWrongly(
    'bundledConsent',
    'Art 7(2), 7(4)',
    /terms|villkor/iu,
    /accept|agree|godkän/iu,
    /consent|samtyck|agree to our processing/iu,
  ),
];

/** No sentence on keeping or erasing has a number of days, weeks, months or years. */
function undefinedPeriods({ sentences }: Read): { readonly sentence?: string } | undefined {
  const isKeeping = /\bke(?:ep|pt)|retain|retention|stor(?:ed|age)|delet|eras|spar|gallr|rader/iu;
  const defined = sentences.some(({ text }) => isKeeping.test(text) && period.test(text));
  return defined ? undefined : {};
}

/** A balance of interests is claimed, and no interest is named. */
function unnamedInterest({ text }: Read): { readonly sentence?: string } | undefined {
  if (
    !/balanc\w* of interests?|legitimate interest|intresseavvägning|berättiga(?:t|de) intresse/iu.test(
      text,
    )
  ) {
    return undefined;
  }
  return /legitimate interests? (?:in|of|is|to|are)\b|berättiga(?:t|de) intresse\w* (?:av|att|är)\b/iu.test(
    text,
  )
    ? undefined
    : {};
}

/** Restriction is not promised, or only until data are amended: one of the four cases of Art 18(1). */
function narrowRestriction({ sentences }: Read): { readonly sentence?: string } | undefined {
  const promises = sentences.filter(({ text }) =>
    /restrict(?:ion)?\b|begräns(?:a|ning)\b/iu.test(text),
  );
  const whole = promises.find(
    ({ text }) => !/\buntil\b|\btills\b|\bmedan\b|\bwhile\b/iu.test(text),
  );
  if (whole) return undefined;
  const [narrow] = promises;
  return narrow ? { sentence: narrow.text } : {};
}

const oldNames = /Data Protection Authority|Data Inspection Board|Datainspektionen/u;

/** The authority is not called by the name that it has, with or without what stands in brackets. */
function unnamedAuthority({ text, sentences, authority }: Read) {
  const names = authority.split(/[()]/u).map((name) => name.trim());
  if (names.some((name) => name.length > 1 && text.includes(name))) return undefined;
  const old = sentences.find((sentence) => oldNames.test(sentence.text));
  return old ? { sentence: old.text } : {};
}
