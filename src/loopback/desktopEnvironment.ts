/** What a desktop's opener and a browser need to find their screen, their folders and their language. */
const passedOn: readonly string[] = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'TZ',
  'TMPDIR',
  'BROWSER',
  'LANG',
  'LANGUAGE',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'DBUS_SESSION_BUS_ADDRESS',
  'DESKTOP_SESSION',
  'KDE_FULL_SESSION',
  'KDE_SESSION_VERSION',
  // Windows
  'SystemRoot',
  'SystemDrive',
  'USERPROFILE',
  'USERNAME',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'ProgramFiles',
  'PATHEXT',
  'TEMP',
  'TMP',
];

/** The environment that a browser is started with: never a passphrase, nor anything else that is Frist's. */
export function desktopEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const families = Object.keys(environment).filter((name) => /^(?:XDG|LC)_[A-Z_]+$/.test(name));
  const known = [...passedOn, ...families].flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}
