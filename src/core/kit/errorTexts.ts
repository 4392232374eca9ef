import type { ErrorCode } from './errors.ts';
import type { Bilingual } from './language.ts';

/** Each text says what happened, what is safe and what to do next. {names} come from the error's facts. */
export const errorTexts = {
  invalidInput: {
    sv: 'Uppgifterna kunde inte tas emot: {problems}. Inget har ändrats. Rätta dem och försök igen.',
    en: 'The input was not accepted: {problems}. Nothing was changed. Correct it and try again.',
  },
  unknownMethod: {
    sv: 'Metoden {method} finns inte. Kommandot ”cli -- methods” listar alla.',
    en: 'There is no method {method}. ‘cli -- methods’ lists them all.',
  },
  notAllowed: {
    sv: 'Din roll får inte göra detta. Inget har ändrats. Be dataskyddsombudet.',
    en: 'Your role may not do this. Nothing was changed. Ask the data protection officer.',
  },
  notFound: {
    sv: 'Det du söker finns inte i valvet. Det kan ha tagits bort. Uppdatera listan.',
    en: 'What you asked for is not in the vault. It may have been removed. Reload the list.',
  },
  staleVersion: {
    sv: 'Någon annan har ändrat detta sedan du öppnade det. Inget har sparats. Läs in på nytt och gör om ändringen.',
    en: 'This was changed after you opened it. Nothing was saved. Reload and make your change again.',
  },
  notPossible: {
    sv: 'Det går inte: {reasonSv}. Inget har ändrats.',
    en: 'This is not possible: {reasonEn}. Nothing was changed.',
  },
  letterIncomplete: {
    sv: 'Brevet saknar något som lagen kräver och kan inte utfärdas. Utkastet finns kvar. Åtgärda: {missing}.',
    en: 'The letter lacks something the law requires and cannot be issued. The draft is kept. Mend: {missing}.',
  },
  letterIssued: {
    sv: 'Brevet är utfärdat och kan inte längre ändras. Skriv ett nytt brev i stället.',
    en: 'The letter has been issued and can no longer be changed. Write a new letter instead.',
  },
  missingGlyph: {
    sv: 'Dokumentet innehåller tecken som inte kan skrivas ut: {characters}. Inget har utfärdats. Ersätt tecknen i datamängden.',
    en: 'The document has characters that cannot be printed: {characters}. Nothing was issued. Replace them in the data set.',
  },
  redactionLeak: {
    sv: 'Den färdiga filen innehåller uppgifter som är strukna, maskerade eller utelämnade ({count}). Inget har lämnats ut. Stryk dem även där de annars står, eller rätta brevets text, och försök igen.',
    en: 'The finished file holds data that were redacted, masked or left out ({count}). Nothing was handed over. Redact them wherever else they stand, or correct the letter’s text, and try again.',
  },
  unreadableMessage: {
    sv: 'Filen kunde inte läsas som ett meddelande: {reasonSv}. Filen är orörd. Registrera begäran för hand och bifoga filen.',
    en: 'The file could not be read as a message: {reasonEn}. The file is untouched. Enter the request by hand and attach the file.',
  },
  unreadableFile: {
    sv: 'Filen kunde inte läsas: {reasonSv}. Inget har ändrats. Rätta filen eller spara den som .xlsx, .csv eller .json och försök igen.',
    en: 'The file could not be read: {reasonEn}. Nothing was changed. Correct it, or save it as .xlsx, .csv or .json, and try again.',
  },
  tooLarge: {
    sv: 'Det är större än Frist tar emot ({limit}). Inget har ändrats. Dela upp det.',
    en: 'This is larger than Frist takes ({limit}). Nothing was changed. Split it.',
  },
  cancelled: {
    sv: 'Arbetet avbröts. Inget har ändrats.',
    en: 'The work was cancelled. Nothing was changed.',
  },
  noVault: {
    sv: 'Det finns inget valv på den platsen. Inget har skapats. Välj en annan fil eller skapa ett valv.',
    en: 'There is no vault in that place. Nothing was created. Choose another file or create a vault.',
  },
  vaultExists: {
    sv: 'Det finns redan ett valv på den platsen. Det är orört. Lås upp det, eller välj en annan plats.',
    en: 'There already is a vault in that place. It is untouched. Unlock it, or choose another place.',
  },
  vaultLocked: {
    sv: 'Valvet är låst. Dina uppgifter är säkra. Lås upp det och försök igen.',
    en: 'The vault is locked. Your records are safe. Unlock it and try again.',
  },
  weakPassphrase: {
    sv: 'Lösenfrasen är för svag. Använd minst 12 tecken, gärna fem eller fler ord.',
    en: 'The passphrase is too weak. Use at least 12 characters, better five words or more.',
  },
  wrongPassphrase: {
    sv: 'Fel lösenfras. Valvet är oskadat och orört. Försök igen, eller använd återställningsnyckeln.',
    en: 'Wrong passphrase. The vault is undamaged and untouched. Try again, or use the recovery key.',
  },
  wrongRecoveryKey: {
    sv: 'Fel återställningsnyckel. Valvet är oskadat och orört. Kontrollera varje grupp mot utskriften.',
    en: 'Wrong recovery key. The vault is undamaged and untouched. Check each group against the printed sheet.',
  },
  vaultInUse: {
    sv: 'Valvet är öppet i ett annat fönster eller program. Inget har ändrats. Stäng det där och försök igen.',
    en: 'The vault is open in another window or program. Nothing was changed. Close it there and try again.',
  },
  newerVault: {
    sv: 'Valvet är sparat av en nyare version av Frist (schema {found}, denna version klarar {known}). Det är orört. Uppdatera Frist.',
    en: 'The vault was saved by a newer Frist (schema {found}, this version knows {known}). It is untouched. Update Frist.',
  },
  damagedVault: {
    sv: 'Valvfilen är skadad. Inget har tagits bort och lösenfrasen stämmer. Ta en kopia av filen och återställ sedan en säkerhetskopia.',
    en: 'The vault file is damaged. Nothing was deleted and the passphrase is right. Copy the file away, then restore a backup.',
  },
  damagedKeySlots: {
    sv: 'Nyckelfilen saknas eller är skadad, båda exemplaren. Valvfilen är orörd. Lägg tillbaka en säkerhetskopia av nyckelfilen (.keys).',
    en: 'The key file is missing or damaged, both copies. The vault file is untouched. Put a backup of the key file (.keys) back.',
  },
  tailMissing: {
    sv: 'Valvet kan sakna sparat arbete (journalposter: {missing}), som om en äldre kopia eller en annan .anchor-fil lagts dit. Inget har ändrats. Leta upp den senaste filen, eller godta förlusten uttryckligen.',
    en: 'The vault may lack saved work (journal entries: {missing}), as if an older copy was put back or its .anchor file is gone. Nothing was changed. Find the newest file, or accept the loss explicitly.',
  },
  readOnly: {
    sv: 'Valvet ligger på en plats där Frist inte får skriva. Inget har ändrats. Kopiera valvet till en egen mapp eller ändra behörigheten.',
    en: 'The vault is in a place where Frist may not write. Nothing was changed. Copy it to a folder of your own or change the permission.',
  },
  diskFull: {
    sv: 'Disken är full. Det senaste har inte sparats; allt tidigare är säkert. Frigör utrymme och försök igen.',
    en: 'The disk is full. The last change was not saved; everything before it is safe. Free some space and try again.',
  },
  coreStopped: {
    sv: 'Frists kärnprocess stannade. Allt som bekräftats är sparat. Lås upp valvet igen för att fortsätta.',
    en: 'The core process of Frist stopped. All that was acknowledged is saved. Unlock the vault again to go on.',
  },
  notConnected: {
    sv: 'Fliken är inte ansluten till Frist. Allt som bekräftats är sparat. Tryck på Enter i terminalen där Frist körs, eller starta Frist på nytt, och öppna länken som visas då.',
    en: 'This tab is not connected to Frist. All that was acknowledged is saved. Press Enter in the terminal where Frist runs, or start Frist again, and open the link it shows.',
  },
  internal: {
    sv: 'Ett fel i Frist ({incident}). Inget har ändrats. Försök igen; kvarstår felet, anmäl det med detta nummer.',
    en: 'A fault in Frist ({incident}). Nothing was changed. Try again; if it stays, report it with this number.',
  },
} as const satisfies Record<ErrorCode, Bilingual>;
