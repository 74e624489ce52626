import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { type EconomyKind, economyKinds } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { newLine } from './new-line.ts';

/** A new line of one of the four kinds; its panel opens, where it gets its name. */
export function AddLineButton({ plan }: { plan: Plan }) {
  const { t } = useText();
  const run = useCommand();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = async (kind: EconomyKind) => {
    setAnchor(null);
    const row = newLine(plan, kind, t('economy.table.newLine'), crypto.randomUUID());
    const added = await run({ type: 'economyLine.add', input: { rows: [row] } });
    if (added.ok) navigate('economy', row.id);
  };
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<Icon name="chevron" size={16} />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('economy.table.addLine')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {economyKinds.map((kind) => (
          <MenuItem key={kind} onClick={() => void add(kind)}>
            {t(`economy.kind.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
