import type { Bilingual } from '../../kit/language.ts';
import type { TemplateName } from '../../letters/model.ts';

/** One thing the officer does before a right is answered, with the article that asks for it. */
export type ChecklistItem = { readonly title: Bilingual; readonly citation: string };

/** A right as the catalogue knows it. */
export type RightDefinition = {
  /** As it stands in a sentence: "begäran om tillgång", "request for access". */
  readonly name: Bilingual;
  /** What it entitles the person to, in plain words. */
  readonly meaning: Bilingual;
  readonly article: string;
  readonly checklist: readonly ChecklistItem[];
  /** The letter that answers it; absent while Frist only tracks the right. */
  readonly reply?: TemplateName;
  /** True when an answer needs a finding on each of the eleven data categories. */
  readonly needsSearch: boolean;
};
