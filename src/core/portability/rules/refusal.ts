import type { ReleasedCopy } from '../../extracts/model/released.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Request } from '../../requests/model.ts';

/** Why no package can be made of a case now, or undefined where it can. */
export function whyNotMade(
  { state, courses }: Pick<Request, 'state' | 'courses'>,
  { undecided }: Pick<ReleasedCopy, 'undecided'>,
  portable: Pick<ReleasedCopy, 'tables' | 'files'>,
): Bilingual | undefined {
  const course = courses.find(({ right }) => right === 'portability');
  if (state === 'identityInDoubt') return doubted;
  if (state === 'withdrawn') return withdrawn;
  if (course?.decision?.outcome === 'refused') return refused;
  if (portable.tables.length + portable.files.length === 0) return nothingPortable;
  return undecided > 0 ? waiting : undefined;
}

const doubted: Bilingual = {
  sv: 'det är inte klarlagt vem som begär uppgifterna (artikel 12.6)',
  en: 'it is not settled who asks for the data (Article 12(6))',
};

const withdrawn: Bilingual = {
  sv: 'begäran är återtagen',
  en: 'the request has been withdrawn',
};

const refused: Bilingual = {
  sv: 'begäran om dataportabilitet är avslagen (artikel 20)',
  en: 'the request for data portability was refused (Article 20)',
};

const nothingPortable: Bilingual = {
  sv: 'ingenting är markerat för överföring: ange vilken behandling uppgifterna hör till och markera det som personen själv har lämnat med stöd av samtycke eller avtal (artikel 20.1)',
  en: 'nothing is marked as portable: say which processing the data belong to, and mark what the person provided under consent or contract (Article 20(1))',
};

const waiting: Bilingual = {
  sv: 'förslag om att stryka uppgifter om andra väntar på beslut: godta eller avfärda dem först (artikel 20.4)',
  en: 'proposals to strike out data about others wait for a decision: accept or dismiss them first (Article 20(4))',
};
