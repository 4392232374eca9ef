import { PDFiumModule } from '@hyzyla/pdfium';

/** What we use of pdfium beside what its package declares types for; pointers and handles are numbers, 0 is none. */
type Undeclared = {
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_SetRotation(page: number, quarters: number): void;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_Flatten(page: number, use: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFText_GetUnicode(text: number, n: number): number;
  _FPDFText_IsGenerated(text: number, n: number): number;
  _FPDFText_HasUnicodeMapError(text: number, n: number): number;
  _FPDFText_GetLooseCharBox(text: number, n: number, rect: number): number;
  _FPDFText_GetCharBox(
    text: number,
    n: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFPageObj_GetBounds(
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): number;
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: number,
    deviceY: number,
  ): number;
};

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

export type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> & Undeclared;

/** pdfium itself, without its package's wrapper: that one closes pages under its own feet and colours the edges of letters. */
export async function pdfiumOf(compiled: WebAssembly.Module): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(compiled, imports);
      // The package's type says the module alone; the loader beneath takes the instance first.
      (done as unknown as Instantiated)(instance, compiled);
      return instance.exports;
    },
  })) as Pdfium;
  const config = pdfium.wasmExports.malloc(32);
  pdfium.HEAPU8.fill(0, config, config + 32);
  pdfium.HEAP32[config >> 2] = 2;
  (pdfium._FPDF_InitLibraryWithConfig as unknown as (config: number) => void)(config);
  return pdfium;
}
