import { createRequire } from 'node:module';

/** Sets so many of the sample rows as a PDF, each in its own manner; answers the bytes. */
export type Writer = (count: number) => Promise<Uint8Array>;

/** What a writer's process answers: milliseconds of one document, and its size in bytes. */
export type WriterAnswer = { readonly milliseconds: number; readonly bytes: number };

export const writerNames = ['frist', 'pdfmake', 'jspdf', 'reactPdf', 'chromium'] as const;
export type WriterName = (typeof writerNames)[number];

const require = createRequire(import.meta.url);
/** The same font for all. */
export const fonts = {
  normal: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const;
