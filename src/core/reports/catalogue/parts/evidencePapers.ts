import { redactionGroundNames } from '../../../extracts/model/redaction.ts';
import type { FindingOutcome } from '../../../extracts/model.ts';
import { actionText } from '../../../journal/model/words.ts';
import { localDateTime } from '../../../kit/dates.ts';
import { templates } from '../../../letters/templates/index.ts';
import { categoryNames } from '../../../processing/model.ts';
import type { DraftSection, Making } from '../definition.ts';
import type { CaseEvidence, CaseLetter } from '../sources.ts';
import { table, text } from './making.ts';
import { type Say, saying } from './words.ts';

/** The letters of the case, each provable by its checksum. */
export function lettersOf(
  { letters }: CaseEvidence,
  { asked: { language } }: Making,
): DraftSection {
  const say = saying(language);
  const states: Readonly<Record<CaseLetter['state'], string>> = {
    owed: say('Ska skrivas', 'Owed'),
    draft: say('Utkast', 'Draft'),
    issued: say('Utfärdat', 'Issued'),
    discarded: say('Kasserat', 'Discarded'),
  };
  const title = say('Brev', 'Letters');
  return {
    id: 'letters',
    title,
    parts: [
      table(
        {
          id: 'letters',
          title,
          columns: [
            [say('Nummer', 'Number'), 'text'],
            [say('Datum', 'Date'), 'date'],
            [say('Brev', 'Letter'), 'text'],
            [say('Läge', 'State'), 'text'],
            [say('Sidor', 'Pages'), 'number'],
            ['SHA-256', 'text'],
          ],
          empty: say('Inget brev är skrivet.', 'No letter has been written.'),
        },
        letters.map((letter) => [
          letter.number ?? '',
          letter.date,
          templates[letter.template].title[language],
          states[letter.state],
          letter.pages,
          letter.sha256 ?? '',
        ]),
      ),
    ],
  };
}

/** Where was searched, what was found, and what was held back and why: never the content. */
export function extractOf(evidence: CaseEvidence, making: Making): DraftSection {
  const say = saying(making.asked.language);
  return {
    id: 'extract',
    title: say('Eftersökning och utdrag', 'Search and extract'),
    parts: [
      searchTable(evidence, making),
      dataSetTable(evidence, say),
      redactionTable(evidence, making),
    ],
  };
}

function searchTable({ extract }: CaseEvidence, { asked: { language }, timeZone }: Making) {
  const say = saying(language);
  const outcomes: Readonly<Record<FindingOutcome, string>> = {
    open: say('Inte sökt', 'Not searched'),
    found: say('Fanns', 'Found'),
    notFound: say('Fanns inte', 'Not found'),
    notApplicable: say('Gäller inte', 'Does not apply'),
  };
  const searched = [
    ...extract.findings.map((finding) => ({
      ...finding,
      what: categoryNames[finding.category][language],
    })),
    ...extract.systems.map((finding) => ({ ...finding, what: finding.system })),
  ];
  return table(
    {
      id: 'search',
      title: say('Vad som eftersökts', 'What was searched for'),
      columns: [
        [say('Uppgifter eller system', 'Data or system'), 'text'],
        [say('Utfall', 'Outcome'), 'text'],
        [say('Anteckning', 'Note'), 'text'],
        [say('När', 'When'), 'text'],
        [say('Av', 'By'), 'text'],
      ],
      empty: say('Ingen eftersökning behövdes.', 'No search was needed.'),
    },
    searched.map(({ what, outcome, note, at, by }) => [
      what,
      outcomes[outcome],
      note,
      at ? localDateTime(at, timeZone) : '',
      by ?? '',
    ]),
  );
}

function dataSetTable({ extract }: CaseEvidence, say: Say) {
  return table(
    {
      id: 'dataSets',
      title: say('Datamängder i utdraget', 'Data sets of the extract'),
      columns: [
        [say('Datamängd', 'Data set'), 'text'],
        [say('Källa', 'Source'), 'text'],
        [say('Rader', 'Rows'), 'number'],
        [say('Sidor', 'Pages'), 'number'],
        [say('Utelämnade', 'Left out'), 'number'],
        [say('Strykningar', 'Redactions'), 'number'],
      ],
      empty: say('Utdraget har inga datamängder.', 'The extract has no data sets.'),
    },
    extract.dataSets.map(({ title, source, rows, pages, leftOut, accepted }) => [
      title,
      source,
      rows,
      pages,
      leftOut,
      accepted,
    ]),
  );
}

function redactionTable({ redactions }: CaseEvidence, { asked: { language } }: Making) {
  const say = saying(language);
  return table(
    {
      id: 'redactions',
      title: say(
        'Strykningslista, utan det strukna',
        'Redaction list, without what was struck out',
      ),
      columns: [
        [say('Datamängd', 'Data set'), 'text'],
        [say('Plats', 'Place'), 'text'],
        [say('Grund', 'Ground'), 'text'],
        [say('Skäl', 'Reason'), 'text'],
        [say('Antal', 'Count'), 'number'],
      ],
      empty: say('Inget är struket.', 'Nothing has been struck out.'),
    },
    redactions.map(({ dataSet, place, ground, reason, count }) => [
      dataSet,
      place[language],
      ground ? redactionGroundNames[ground][language] : '',
      reason[language],
      count,
    ]),
  );
}

/** What the officer wrote down, and the files: they belong to the case, and the annex says so. */
export function notesOf({ request }: CaseEvidence, making: Making): DraftSection {
  const say = saying(making.asked.language);
  const { timeZone } = making;
  return {
    id: 'notes',
    title: say('Anteckningar, uppgifter och filer', 'Notes, tasks and files'),
    parts: [
      text(
        say(
          'Anteckningarna hör till ärendet och återges i sin helhet. Filerna nämns med kontrollsumma; deras innehåll ingår inte.',
          'The notes belong to the case and are quoted whole. Files are named with their checksum; their content is not part of this annex.',
        ),
      ),
      table(
        {
          id: 'notes',
          title: say('Anteckningar', 'Notes'),
          columns: [
            [say('När', 'When'), 'text'],
            [say('Av', 'By'), 'text'],
            [say('Anteckning', 'Note'), 'text'],
          ],
          empty: say('Inga anteckningar.', 'No notes.'),
        },
        request.notes.map(({ at, actor, text: words }) => [
          localDateTime(at, timeZone),
          actor,
          words,
        ]),
      ),
      taskTable(request.tasks, making),
      fileTable(request.attachments, making),
    ],
  };
}

function taskTable(tasks: CaseEvidence['request']['tasks'], { asked, timeZone }: Making) {
  const say = saying(asked.language);
  return table(
    {
      id: 'tasks',
      title: say('Uppgifter', 'Tasks'),
      columns: [
        [say('Uppgift', 'Task'), 'text'],
        [say('Klar', 'Done'), 'text'],
      ],
      empty: say('Inga uppgifter.', 'No tasks.'),
    },
    tasks.map(({ title, doneAt }) => [
      title[asked.language],
      doneAt ? localDateTime(doneAt, timeZone) : say('Inte klar', 'Not done'),
    ]),
  );
}

function fileTable(files: CaseEvidence['request']['attachments'], { asked, timeZone }: Making) {
  const say = saying(asked.language);
  return table(
    {
      id: 'files',
      title: say('Filer', 'Files'),
      columns: [
        [say('Fil', 'File'), 'text'],
        [say('Tillagd', 'Added'), 'text'],
        [say('Byte', 'Bytes'), 'number'],
        ['SHA-256', 'text'],
      ],
      empty: say('Inga filer.', 'No files.'),
    },
    files.map(({ fileName, addedAt, size, sha256 }) => [
      fileName,
      localDateTime(addedAt, timeZone),
      size,
      sha256,
    ]),
  );
}

/** Everything that the journal holds of the case, with the chain that proves it (Art 5(2)). */
export function timeline(
  { journal, head }: CaseEvidence,
  { asked, timeZone }: Making,
): DraftSection {
  const { language } = asked;
  const say = saying(language);
  return {
    id: 'timeline',
    title: say('Tidslinje ur journalen', 'Timeline from the journal'),
    parts: [
      text(
        say(
          `Varje post i valvets journal bär en kontrollsumma (HMAC-SHA-256) över sitt innehåll och posten före, så att ingen post kan ändras, tas bort eller flyttas utan att det märks. Här står de poster som rör ärendet, med nummer i hela journalen. Kedjans senaste post när bilagan gjordes var nummer ${head.sequence} med kontrollsumman ${head.hash}. Så kontrolleras kedjan: personuppgiftsansvarig öppnar valvet i Frist och väljer Journal och Kontrollera journalen. Då räknas varje kontrollsumma om, och Frist säger om någon post har ändrats. Post ${head.sequence} ska ha kontrollsumman här ovanför, och posterna i tabellen ska ha samma kontrollsummor i journalen. Summorna räknas med valvets nyckel och kan därför inte räknas om av någon som inte har valvet; en myndighet eller domstol som vill se kontrollen kan begära att den görs i dess närvaro.`,
          `Every entry of the vault’s journal carries a checksum (HMAC-SHA-256) over its content and the entry before it, so that none can be changed, removed or moved unnoticed. These are the entries of this case, by their numbers in the whole journal. The newest entry of the chain when the annex was made was number ${head.sequence} with the checksum ${head.hash}. To verify the chain, the controller opens the vault in Frist and chooses Journal and Check the journal. Every checksum is then worked out anew, and Frist says whether any entry has been changed. Entry ${head.sequence} must have the checksum above, and the entries in the table must have the same checksums in the journal. The checksums are worked out with the vault’s key, so nobody without the vault can work them out; an authority or a court that wishes to see the check can ask for it to be made in its presence.`,
        ),
      ),
      table(
        {
          id: 'timeline',
          title: say('Poster om ärendet', 'Entries of the case'),
          columns: [
            [say('Post', 'Entry'), 'number'],
            [say('När', 'When'), 'text'],
            [say('Av', 'By'), 'text'],
            [say('Vad', 'What'), 'text'],
            [say('Kontrollsumma', 'Checksum'), 'text'],
          ],
          empty: say('Journalen nämner inte ärendet.', 'The journal does not mention the case.'),
        },
        journal.map(({ sequence, at, actor, action, hash }) => [
          sequence,
          localDateTime(at, timeZone),
          actor,
          actionText(action, language),
          hash,
        ]),
      ),
    ],
  };
}
