import type { FoundTable } from './model.ts';

/** What a message says, as it stands in its table. */
export type Message = {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly text: string;
};

/** A message as a table of one row. */
export function messageTable(message: Message): FoundTable {
  const columns = [
    ['Datum', message.date],
    ['Från', message.from],
    ['Till', message.to],
    ['Kopia', message.cc],
    ...(message.bcc === '' ? [] : [['Hemlig kopia', message.bcc]]),
    ['Ämne', message.subject],
    ['Text', message.text],
  ];
  return {
    title: '',
    columns: columns.map(([name = '']) => name),
    rows: [columns.map(([, cell]) => cell)],
    placeOf: () => '',
  };
}
