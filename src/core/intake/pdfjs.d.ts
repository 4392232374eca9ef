/** pdf.js ships no types for these two files; the reader in Node is the same as the one that has them. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
}
