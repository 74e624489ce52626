import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Names that stand nowhere else in a plan or a file, not by chance in coded bytes either, each with the parts that must be gone too. */
export const planted = {
  rater: 'Qvintus Øxenbjærg',
  renamed: 'Wilhelmina Zøftner',
  removed: 'Xerxes Jørnsgård',
  frozenOnly: 'Ylvabritte Præstqvist',
  word: 'Zacharias Hjørnklint',
  email: 'q.ox@nordbyqx.dk',
  cpr: '0107771234',
};
export const secrets = Object.values(planted).flatMap((name) => [name, ...name.split(' ')]);

/** Whatever of the secrets stands in bytes, in any case, as UTF-8 or UTF-16, also inside frozen copies. */
export function secretsIn(bytes: Buffer): string[] {
  const copies = [...bytes.toString('latin1').matchAll(/H4sIA[A-Za-z0-9+/]{100,}={0,2}/g)].map(([base64]) => {
    try {
      return gunzipSync(Buffer.from(base64, 'base64')).toString('utf8');
    } catch {
      return '';
    }
  });
  const readings = [bytes.toString('utf8'), utf16(bytes), utf16(bytes.subarray(1)), ...copies].map((text) =>
    text.normalize('NFC').toLowerCase(),
  );
  return secrets.filter((secret) => readings.some((text) => text.includes(secret.toLowerCase())));
}

/** Read from a copy of even length: Node 24.21 writes beyond its memory when it reads odd bytes at an odd address. */
function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).toString('utf16le');
}

/** Each file under a folder, its name before its bytes. */
export function filesIn(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => Buffer.concat([Buffer.from(file.name), readFileSync(join(file.parentPath, file.name))]));
}
