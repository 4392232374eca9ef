import type { IncomingMessage } from '../model.ts';

/**
 * What the tray keeps of a message once a case holds it (Art 5(1)(c)): who wrote, about what, and nothing of what was
 * written.
 */
export function keptOfTaken(message: IncomingMessage): IncomingMessage {
  return {
    ...message,
    text: '',
    kindEvidence: '',
    rights: [],
    attachments: [],
    references: [],
    remarks: [],
  };
}

/** What the tray keeps of a message whose file was erased: that one of its kind came. */
export function keptOfErased(message: IncomingMessage): IncomingMessage {
  const { messageId: _, ...rest } = keptOfTaken(message);
  return { ...rest, sender: { name: '', email: '' }, subject: '', caseReferences: [] };
}
