import { randomBytes } from 'node:crypto';
import type { Settings } from '#app/settings/settings.ts';

/** What the canvas is painted in before there is a style: a page for the dark that begins white is a flash. */
const colorSchemes: { readonly [Theme in Settings['theme']]: string } = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** Powers that no page of ours uses, whoever may ask for them. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with everything, page or not, so that no answer of ours can be framed, sniffed, cached or read elsewhere. */
const alwaysSent: { readonly [name: string]: string } = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** Headers of everything that is not the page. Opened by itself (an SVG, say) it may load and run nothing. */
export const resourceHeaders = {
  ...alwaysSent,
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
};

/**
 * The page for one load: with a nonce of its own for the styles that Emotion writes, and the headers that go
 * with it. The window finds the nonce in `<meta name="csp-nonce" nonce="…">`.
 *
 * @param html the page as built; its first `<head>` is where the nonce is put
 * @param connect what the page's script may connect to: its own server, or nothing where it speaks by messages
 * @param theme light, dark, or as the machine is
 */
export function securePage(
  html: string,
  { connect, theme = 'system' }: { connect: "'self'" | "'none'"; theme?: Settings['theme'] | undefined },
): { html: string; headers: { readonly [name: string]: string } } {
  const nonce = randomBytes(18).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Text can't become markup or script by any API of the page, whatever a dependency does with it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    html: html.replace(
      /<head[^>]*>/i,
      (head) =>
        `${head}<meta name="csp-nonce" property="csp-nonce" nonce="${nonce}"><meta name="color-scheme" content="${colorSchemes[theme]}">`,
    ),
    headers: { ...alwaysSent, 'Content-Security-Policy': policy.join('; ') },
  };
}
