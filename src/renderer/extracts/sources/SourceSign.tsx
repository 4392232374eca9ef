import { Braces, File, FileCode, FileImage, FileText, Mail, Table2 } from 'lucide-react';
import type { SourceKind } from '../../../core/extracts/model/source.ts';

const signs = {
  csv: Table2,
  xlsx: Table2,
  json: Braces,
  xml: FileCode,
  text: FileText,
  message: Mail,
  pdf: FileText,
  image: FileImage,
  other: File,
} as const satisfies Record<SourceKind, unknown>;

/** The sign of a file's kind; its word stands beside it. */
export function SourceSign({ kind }: { readonly kind: SourceKind }) {
  const Sign = signs[kind];
  return <Sign size={16} aria-hidden />;
}
