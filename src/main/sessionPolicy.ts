import type { Session } from 'electron';
import { mayLoad } from './appAddress.ts';

/**
 * Takes from a session all that Frist has no use for: every permission, every request but for its own files, proxies,
 * downloads, and the spell-checker, which would fetch its dictionaries.
 */
export async function restrictSession(session: Session, devTools: boolean): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((request, decide) =>
    decide({ cancel: !mayLoad(request.url, devTools) }),
  );
  session.on('will-download', (event) => event.preventDefault());
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('select-usb-device', (event) => event.preventDefault());
  await session.setProxy({ mode: 'direct' });
}
