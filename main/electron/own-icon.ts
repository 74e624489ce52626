import { join } from 'node:path';
import { app } from 'electron';
import { programFolder } from '../program-folder.ts';

/** A Mac and Windows take it from the program, drawn for each size; run from sources, that would be Electron's. */
const isTheProgramsOwn = process.platform === 'darwin' || (process.platform === 'win32' && app.isPackaged);

/** The icon of a window, where it must be said. */
export const ownIcon: { icon?: string } = isTheProgramsOwn
  ? {}
  : { icon: join(programFolder, 'resources', 'icons', 'app', '256x256.png') };
