import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How an enabled fuse is written in the wire: the character 1. */
const enabled = 0x31;

/** The fuses of security.md that every packed app must have; electron-builder.yml sets them. */
const required = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Partial<Record<keyof typeof FuseV1Options, boolean>>;

type FuseName = keyof typeof required;

/** Reads the fuses back from a packed program. Throws when it carries no fuse wire. */
export async function packedFuses(executable: string): Promise<ReadonlyMap<FuseName, boolean>> {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(required) as FuseName[];
  return new Map(names.map((name) => [name, Number(wire[FuseV1Options[name]]) === enabled]));
}

/** The names of the fuses that are not as required. */
export function wrongFuses(fuses: ReadonlyMap<FuseName, boolean>): readonly FuseName[] {
  const names = Object.keys(required) as FuseName[];
  return names.filter((name) => fuses.get(name) !== required[name]);
}
