import { knownOptions, strict } from './strict.ts';

/** What the app asked of the system, and what the test has it answer. */
export const system = {
  /** Every dialog that was shown, with its options. */
  dialogs: [] as { kind: DialogKind; options: object }[],
  /** Answers to come, in order; a dialog without one throws. */
  answers: [] as { kind: DialogKind; answer: object }[],
  openedOutside: [] as string[],
  shownInFolder: [] as string[],
  /** The screens, as the test plugs them in. */
  workAreas: JSON.parse(
    process.env.BORGERHUS_DOUBLE_SCREENS ?? '[{"x":0,"y":0,"width":1600,"height":1000}]',
  ) as {
    x: number;
    y: number;
    width: number;
    height: number;
  }[],
};

export type DialogKind = 'open' | 'save' | 'message';

export function show(kind: DialogKind, options: object, known: string[]): Promise<never> {
  knownOptions(`dialog ${kind}`, options, known);
  system.dialogs.push({ kind, options });
  const next = system.answers.shift();
  if (next?.kind !== kind)
    throw new Error(`no answer was prepared for this dialog: ${kind} ${JSON.stringify(options)}`);
  return Promise.resolve(next.answer as never);
}

const fileOptions = ['defaultPath', 'filters', 'properties'];

export const dialog = strict('dialog', {
  showOpenDialog: async (
    _window: object,
    options: object,
  ): Promise<{ canceled: boolean; filePaths: string[] }> => show('open', options, fileOptions),
  showSaveDialog: async (
    _window: object,
    options: object,
  ): Promise<{ canceled: boolean; filePath: string }> => show('save', options, fileOptions),
  showMessageBox: async (_window: object, options: object): Promise<{ response: number }> =>
    show('message', options, ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId']),
});

export const shell = strict('shell', {
  async openExternal(address: string) {
    system.openedOutside.push(address);
  },
  showItemInFolder(path: string) {
    system.shownInFolder.push(path);
  },
});

const displays = () =>
  system.workAreas.map((workArea, index) => strict('Display', { id: index, workArea, bounds: workArea }));

export const screen = strict('screen', {
  getPrimaryDisplay: () => displays()[0],
  getAllDisplays: displays,
});
