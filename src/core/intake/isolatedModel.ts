/** A format whose reader may be made to run on or to fill the memory, and so runs in a thread of its own. */
export type IsolatedFormat = 'msg' | 'pdf';

/** The text of a PDF: one text for each page that was read. */
export type PdfText = {
  readonly pages: readonly string[];
  /** True when the document went on. */
  readonly more: boolean;
};

/** What is used of an Outlook message. */
export type OutlookFields = {
  readonly subject: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly body: string;
  readonly html: string;
  readonly headers: string;
  readonly messageId: string;
  /** RFC 5322 dates, as Outlook kept the moments. */
  readonly delivered: string;
  readonly submitted: string;
  readonly files: readonly {
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
};

/** What the thread answers; its own errors never cross, because they may quote the file. */
export type IsolatedAnswer =
  | { readonly of: 'pdf'; readonly value: PdfText }
  | { readonly of: 'msg'; readonly value: OutlookFields }
  | { readonly of: 'fault'; readonly fault: 'broken' | 'encrypted' };
