/**
 * The content security policy of every page, as a header. A window in Electron connects to nothing; a tab in a
 * browser connects to the program that served it. The one Trusted Types policy starts the PDF viewer's worker.
 */
export function contentPolicy(connect: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src '${connect}'`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types frist-worker',
  ].join('; ');
}

/** The headers of every answer of a shell: nothing is kept, sniffed, framed, referred to or shared. */
export function securityHeaders(connect: 'none' | 'self'): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(connect),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), payment=()',
  };
}
