/** What we use of WebAssembly: Node has it, and its types leave it to the browser's. */
declare namespace WebAssembly {
  interface Module {
    readonly __module: never;
  }
  type Imports = Record<string, Record<string, unknown>>;
  type Exports = Record<string, unknown>;
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Exports;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
