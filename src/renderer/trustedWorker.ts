type Policy = { createScriptURL(url: string): string };
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
};

let policy: Policy | undefined;

/**
 * The address of a worker of our own, as the content security policy wants it: the one Trusted Types
 * policy of the window, `frist-worker`, lets through nothing but files that came with the app.
 */
export function trustedWorkerUrl(url: string): string {
  const policies = (window as { readonly trustedTypes?: Policies }).trustedTypes;
  policy ??= policies?.createPolicy('frist-worker', { createScriptURL: ownUrl });
  return policy === undefined ? ownUrl(url) : policy.createScriptURL(url);
}

function ownUrl(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== new URL(document.baseURI).origin) {
    throw new TypeError('A worker must come with the app');
  }
  return address.href;
}
