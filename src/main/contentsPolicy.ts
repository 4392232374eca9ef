import type { WebContents } from 'electron';

/** Keeps a web contents on the page it was opened with: no navigation, no other window, no embedded view. */
export function restrictContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('login', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event) => event.preventDefault());
  contents.on('certificate-error', (event, _address, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
