import { describe, expect, it } from 'vitest';
import { emptyMenu, menuModel } from '#main/shell/menu-model.ts';

const save = {
  id: 'plan.save',
  group: 'plan',
  label: 'Gem',
  isEnabled: true,
  key: { key: 's', shift: false },
} as const;
const redo = {
  id: 'edit.redo',
  group: 'edit',
  label: 'Gentag: Børn & unge',
  isEnabled: false,
  key: { key: 'z', shift: true },
} as const;

describe('the menu bar', () => {
  it('holds what the system can do before the window has spoken', () => {
    const menu = menuModel(emptyMenu('en'));
    expect(menu.map(({ label }) => label)).toEqual(['Plan', 'Edit', 'View']);
    expect(menu.flatMap(({ lines }) => lines.map(({ kind }) => kind))).not.toContain('action');
  });

  it('puts the window’s actions first, in their groups, with their keys', () => {
    const [plan, edit] = menuModel({ language: 'da', actions: [redo, save] });
    expect(plan?.lines[0]).toEqual({
      kind: 'action',
      id: 'plan.save',
      label: 'Gem',
      accelerator: 'CmdOrCtrl+S',
      isEnabled: true,
    });
    expect(plan?.lines.map(({ kind }) => kind)).toEqual(['action', 'separator', 'role']);
    expect(edit?.lines[0]).toMatchObject({
      label: 'Gentag: Børn && unge',
      accelerator: 'CmdOrCtrl+Shift+Z',
      isEnabled: false,
    });
  });

  it('has the guide under Help, last, with a function key by itself', () => {
    const guide = { id: 'help.guide', group: 'help', label: 'Vejledning', isEnabled: true } as const;
    const menu = menuModel({ language: 'da', actions: [{ ...guide, key: { key: 'f1', shift: false } }] });
    expect(menu.at(-1)).toMatchObject({
      label: 'Hjælp',
      lines: [{ label: 'Vejledning', accelerator: 'F1' }],
    });
  });
});
