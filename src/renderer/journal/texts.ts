import { defineTexts } from '../texts/catalogue.ts';

export const journalTexts = defineTexts(
  {
    lead: 'Allt som skett i ärendet, senast först. Journalen kan inte ändras i efterhand utan att det märks.',
    vaultLead: 'Allt som skett i valvet, senast först. Journalen är en kedja av kontrollsummor.',
    empty: 'Journalen är tom.',
    fields: (names: string) => `Ändrat: ${names}`,
    entry: (sequence: number) => `Post ${sequence}`,
    older: 'Visa äldre',
    verify: 'Kontrollera journalen',
    verifying: 'Kontrollerar …',
    sound: (entries: number) => `Journalen är oskadad. ${entries} poster är kontrollerade.`,
    head: 'Kedjans senaste kontrollsumma',
    unsound: (entries: number) =>
      `Journalen stämmer inte. ${entries} poster är kontrollerade. Inget har ändrats. Spara en kopia av valvfilen och jämför med en säkerhetskopia.`,
    faults: {
      edited: 'ändrad',
      deleted: 'borttagen',
      inserted: 'insatt',
      reordered: 'flyttad',
      truncated: 'avkortad efter',
    },
    faultAt: (fault: string, sequence: number) => `Post ${sequence}: ${fault}`,
  },
  {
    lead: 'All that happened in this request, newest first. The journal cannot be changed afterwards unnoticed.',
    vaultLead: 'All that happened in the vault, newest first. The journal is a chain of checksums.',
    empty: 'The journal is empty.',
    fields: (names: string) => `Changed: ${names}`,
    entry: (sequence: number) => `Entry ${sequence}`,
    older: 'Show older',
    verify: 'Check the journal',
    verifying: 'Checking …',
    sound: (entries: number) => `The journal is sound. ${entries} entries were checked.`,
    head: 'The chain’s newest checksum',
    unsound: (entries: number) =>
      `The journal does not hold. ${entries} entries were checked. Nothing was changed. Keep a copy of the vault file and compare it with a backup.`,
    faults: {
      edited: 'edited',
      deleted: 'deleted',
      inserted: 'inserted',
      reordered: 'reordered',
      truncated: 'cut off after',
    },
    faultAt: (fault: string, sequence: number) => `Entry ${sequence}: ${fault}`,
  },
);
