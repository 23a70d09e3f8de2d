/**
 * The tightest policy under which everything here works. A worker obeys the header of its own script, so every response carries it.
 *
 * @param {readonly string[]} embeddingOrigins - of pages that may show the app inside themselves
 */
const contentSecurityPolicy = (embeddingOrigins) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "style-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${embeddingOrigins.length > 0 ? embeddingOrigins.join(' ') : "'none'"}`,
  ].join('; ');

export const CONTENT_SECURITY_POLICY = contentSecurityPolicy([]);

/**
 * @param {readonly string[]} embeddingOrigins
 * @returns {Record<string, string>}
 */
export const securityHeaders = (embeddingOrigins) => ({
  'Content-Security-Policy': contentSecurityPolicy(embeddingOrigins),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Of an installation that stands in no other page. */
export const SECURITY_HEADERS = securityHeaders([]);
