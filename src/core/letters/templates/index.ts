import type { TemplateName } from '../model.ts';
import { accessReply } from './accessReply.ts';
import { acknowledgement } from './acknowledgement.ts';
import { extract } from './extract.ts';
import type { LetterTemplate } from './template.ts';

/** Every letter Frist can write. A new one is a line here; the type says when one is missing. */
export const templates: Readonly<Record<TemplateName, LetterTemplate>> = {
  acknowledgement,
  accessReply,
  extract,
};
