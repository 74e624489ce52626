import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { mostCompared } from './comparison.ts';
import { ComparisonDialog } from './comparison-dialog.tsx';
import { RankDialog } from './rank-dialog.tsx';
import { inUse, siblingsUnder } from './siblings.ts';
import { SwingDialog } from './swing-dialog.tsx';

const ways = ['swing', 'rank', 'compare'] as const;
type Way = (typeof ways)[number];
const dialogs = { swing: SwingDialog, rank: RankDialog, compare: ComparisonDialog };

/** The ways to arrive at the weights of what lies in a group (`null`: at the top of the tree). */
export function WeighingButtons({ parentId }: { parentId: string | null }) {
  const plan = usePlan();
  const { t } = useText();
  const [way, setWay] = useState<Way | null>(null);
  const siblings = siblingsUnder(plan, parentId);
  if (siblings.members.length < 2) return null;
  const used = inUse(siblings).length;
  const offered = ways.filter(
    (one) => one === 'swing' || (used > 1 && (one === 'rank' || used <= mostCompared)),
  );
  const Opened = way && dialogs[way];
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {offered.map((one) => (
          <Button key={one} variant="outlined" onClick={() => setWay(one)}>
            {t(`criteria.weighing.${one}`)}
          </Button>
        ))}
      </Box>
      {Opened && <Opened siblings={siblings} onClose={() => setWay(null)} />}
    </>
  );
}
