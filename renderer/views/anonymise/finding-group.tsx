import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { AnonymiseFinding } from '#app/contract/anonymise.ts';
import { useText } from '../../state/text.ts';
import { FindingItem } from './finding-item.tsx';
import type { Anonymise } from './use-anonymise.ts';

interface FindingGroupProps {
  anonymise: Anonymise;
  subject: string;
  findings: readonly AnonymiseFinding[];
}

/** Groups of no more places than this stand open from the start. */
const fewPlaces = 4;
/** Shown at a time: a code name that is a common word may stand in hundreds of places. */
const placesAtOnce = 50;

/** All places of one name: taken or left together, or one by one. */
export function FindingGroup({ anonymise, subject, findings }: FindingGroupProps) {
  const { t } = useText();
  const listId = useId();
  const [isOpen, setOpen] = useState(findings.length <= fewPlaces);
  const [shownCount, setShownCount] = useState(placesAtOnce);
  const all = findings.length;
  const taken = findings.filter(({ id }) => !anonymise.left.has(id)).length;
  const hidden = all - shownCount;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Checkbox
          size="small"
          checked={taken === all}
          indeterminate={taken > 0 && taken < all}
          onChange={(_event, checked) =>
            anonymise.leave(
              findings.map(({ id }) => id),
              !checked,
            )
          }
          slotProps={{ input: { 'aria-label': t('anonymise.subject.count', { subject, taken, all }) } }}
        />
        <Typography sx={{ flex: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {t('anonymise.subject.count', { subject, taken, all })}
        </Typography>
        <Button
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={t(isOpen ? 'anonymise.subject.shut' : 'anonymise.subject.open', { subject })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'anonymise.shut' : 'anonymise.open')}
        </Button>
      </Box>
      <Box component="ul" id={listId} hidden={!isOpen} sx={{ m: 0, p: 0, pl: 5, listStyle: 'none' }}>
        {isOpen &&
          findings
            .slice(0, shownCount)
            .map((finding) => <FindingItem key={finding.id} anonymise={anonymise} finding={finding} />)}
      </Box>
      {isOpen && hidden > 0 && (
        <Button sx={{ ml: 5 }} onClick={() => setShownCount(shownCount + placesAtOnce)}>
          {t('anonymise.more', { count: Math.min(hidden, placesAtOnce) })}
        </Button>
      )}
    </Box>
  );
}
