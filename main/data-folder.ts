import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = { readonly [name: string]: string | undefined };

/** Where this user's working copies, backups and window profile are kept; `BORGERHUS_DATA` says otherwise. */
export function dataFolder(environment: Environment = process.env, platform = process.platform): string {
  if (environment.BORGERHUS_DATA) return resolve(environment.BORGERHUS_DATA);
  const home = homedir();
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Borgerhus');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Borgerhus');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'borgerhus');
}
