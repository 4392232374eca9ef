import { createHash } from 'node:crypto';
import type { ReleasedCopy } from '../extracts/model/released.ts';
import type { ExtractsService } from '../extracts/service.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import { type Instant, localDate, type PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import { ownWords } from '../letters/templates/ownWords.ts';
import type { Request } from '../requests/model.ts';
import type { Organisation } from '../settings/model.ts';
import type { portabilityContract } from './contract.ts';
import type { PackagedFile, Protection } from './model.ts';
import { type BasisOf, packageContents, portableOf } from './rules/contents.ts';
import { packageName } from './rules/names.ts';
import { newPassword } from './rules/password.ts';
import { whyNotMade } from './rules/refusal.ts';
import { paperBlocks } from './templates/paper.ts';
import { type Clean, checkedFiles } from './writing/checked.ts';
import { packageFiles } from './writing/packageFiles.ts';
import { printedPackage } from './writing/paper.ts';
import { zipOf } from './writing/zip.ts';

export type PortabilityService = { readonly handlers: Handlers<typeof portabilityContract> };

/** What the package needs of the rest of the core; areasDesk.ts hands it in from the other areas' services. */
export type PortabilityParts = {
  readonly clock: () => Instant;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly organisation: () => Organisation;
  /** A request as its page shows it. Throws notFound. */
  readonly request: (id: RequestId) => Request;
  readonly released: (id: RequestId, language: Language) => ReleasedCopy;
  /** Reads a finished file and refuses one that holds what was struck out or left out. */
  readonly assertClean: ExtractsService['assertClean'];
  /** What a processing record rests on; undefined for one that is gone or not said. */
  readonly basisOf: BasisOf;
};

/** The package of what a person provided under consent or contract, to be moved (Art 20). */
export function portabilityService(parts: PortabilityParts): PortabilityService {
  return {
    handlers: {
      'portability.contents': ({ requestId }) => {
        const { language } = parts.request(requestId).requester;
        return { contents: packageContents(parts.released(requestId, language), parts.basisOf) };
      },
      'portability.make': ({ requestId, protection }, call) =>
        packaged(parts, requestId, protection, call),
    },
  };
}

/** Makes the package and notes it. Throws staleVersion when what goes in was changed meanwhile; then nothing is given out. */
async function packaged(
  parts: PortabilityParts,
  requestId: RequestId,
  protection: Protection,
  call: CommandCall,
) {
  const facts = factsOf(parts, requestId);
  const refuseOld = () => {
    if (keyOf(factsOf(parts, requestId)) !== keyOf(facts)) throw new FristError('staleVersion');
  };
  const made = await make(parts, facts, protection, call).catch((thrown) => {
    // What was left out only meanwhile is no leak.
    refuseOld();
    throw thrown;
  });
  const sha256 = createHash('sha256').update(made.bytes).digest('hex');
  call.write((unit) => {
    refuseOld();
    unit.journal({
      action: 'extract.packageMade',
      object: { type: 'request', id: requestId },
      fields: { protection, sha256, files: made.files.length },
    });
    unit.changed('requests', requestId);
  });
  const { bytes, ...rest } = made;
  return { ...rest, contentBase64: Buffer.from(bytes).toString('base64'), sha256 };
}

type Facts = Pick<ReleasedCopy, 'tables' | 'files'> & {
  readonly request: Request;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly reference: string;
  readonly date: PlainDate;
};

/** What goes in as the case stands now. Throws notFound, notPossible with the reason. */
function factsOf(parts: PortabilityParts, id: RequestId): Facts {
  const request = parts.request(id);
  const { language } = request.requester;
  const copy = parts.released(id, language);
  const portable = portableOf(copy, parts.basisOf);
  const reason = whyNotMade(request, copy, portable);
  if (reason) throw notPossible(reason);
  const organisation = parts.organisation();
  const date = localDate(parts.clock(), organisation.timeZone);
  return { ...portable, request, language, organisation, reference: request.reference, date };
}

/** Two packages of the same facts are equal in this text; rows and pages are named by their edition. */
function keyOf({ tables, files, request, organisation, date }: Facts): string {
  const { name, postalAddresses } = request.requester;
  return JSON.stringify([tables, files, name, postalAddresses, organisation, date]);
}

type Made = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly files: readonly PackagedFile[];
  readonly password?: string;
  readonly pages?: number;
};

async function make(
  parts: PortabilityParts,
  facts: Facts,
  protection: Protection,
  call: CommandCall,
): Promise<Made> {
  const { reference, language, date, request } = facts;
  const clean: Clean = (bytes, mediaType, own = []) =>
    parts.assertClean(request.id, { bytes, mediaType, own }, call);
  if (protection === 'paper') {
    const { bytes, pages } = await printedPackage(
      { ...facts, addressee: addressee(request) },
      call,
    );
    await clean(bytes, 'application/pdf', ownWords(paperBlocks(facts, language)));
    return { fileName: packageName(reference, language, 'pdf'), bytes, pages, files: [] };
  }
  const { name: controller, officerEmail, officerPhone } = facts.organisation;
  const told = { ...facts, controller, ways: [officerEmail, officerPhone] };
  const source = checkedFiles(packageFiles(told, call), language, clean);
  const password = protection === 'password' ? newPassword(parts.randomBytes) : undefined;
  const { signal } = call;
  const { bytes, files } = await zipOf(source, { date, password, signal });
  return {
    fileName: packageName(reference, language, 'zip'),
    bytes,
    files,
    ...(password === undefined ? {} : { password }),
  };
}

/** Name and postal address, or the first e-mail address where none is known. */
function addressee({ requester }: Request): readonly string[] {
  const { name, emails, postalAddresses } = requester;
  return [name, ...(postalAddresses[0]?.lines ?? emails.slice(0, 1))];
}

function notPossible({ sv, en }: Bilingual): FristError {
  return new FristError('notPossible', { reasonSv: sv, reasonEn: en });
}
