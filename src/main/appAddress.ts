export const appScheme = 'app';
export const appHost = 'frist';

/** The one page of the app. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/** Whether an address is a page of ours; about:blank and data: inherit an origin, so the address itself is read. */
export function isOurPage(address: string): boolean {
  try {
    const { protocol, host, username, password, port } = new URL(address);
    const plain = username === '' && password === '' && port === '';
    return protocol === `${appScheme}:` && host === appHost && plain;
  } catch {
    return false;
  }
}

/** Whether the session may load an address: our own files, blobs that our page made, DevTools in development. */
export function mayLoad(address: string, devTools: boolean): boolean {
  if (isOurPage(address)) return true;
  if (address.startsWith(`blob:${appScheme}://${appHost}/`)) return true;
  return devTools && address.startsWith('devtools://');
}
