import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Freeze } from '#app/plan/freeze.ts';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { RemoveButton } from '../../components/form/remove-button.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { openFrozen } from '../../state/frozen.ts';
import { navigate } from '../../state/route.ts';
import { useCommand, usePlan, useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { FreezeDialog } from './freeze-dialog.tsx';

/** The copies of the plan as it was presented: freeze one, open it, hold it against the plan now. */
export function FreezeSection() {
  const plan = usePlan();
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const freezes = sorted(plan.freezes);
  return (
    <Box component="section" aria-labelledby="freeze-title">
      <SectionHeading
        id="freeze-title"
        title={t('freeze.title')}
        {...(freezes.length > 0 && { lead: t('freeze.lead') })}
        actions={freezes.length > 0 && <Button onClick={() => setAsking(true)}>{t('freeze.make')}</Button>}
      />
      {freezes.length === 0 ? (
        <EmptyState
          text={t('freeze.none')}
          action={{ label: t('freeze.make'), perform: () => setAsking(true) }}
        />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby="freeze-title" sx={{ minWidth: 480 }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('freeze.column.name')}</TableCell>
                <TableCell sx={{ width: 150 }}>{t('freeze.column.on')}</TableCell>
                <TableCell sx={hideNarrow}>{t('freeze.column.by')}</TableCell>
                <TableCell sx={{ width: 120 }}>{t('freeze.column.hash')}</TableCell>
                <TableCell sx={{ width: 200 }}>{t('freeze.column.does')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {freezes.map((freeze) => (
                <FreezeRow key={freeze.id} freeze={freeze} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {isAsking && <FreezeDialog onClose={() => setAsking(false)} />}
    </Box>
  );
}

/** Beside an open panel only what tells copies apart, and the buttons. */
const hideNarrow = { '@container (max-width: 700px)': { display: 'none' } } as const;

function FreezeRow({ freeze }: { freeze: Freeze }) {
  const session = useSession();
  const run = useCommand();
  const { t, format } = useText();
  const { id, name, note, frozenOn, frozenByRole, hash } = freeze;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
        {name}
        {note !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
            {note}
          </Typography>
        )}
      </TableCell>
      <TableCell>{format.date(frozenOn)}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', ...hideNarrow }}>{frozenByRole}</TableCell>
      <TableCell sx={{ fontFamily: 'monospace' }}>{hash.slice(0, 12)}</TableCell>
      <TableCell sx={{ '&&': { py: 0.5, pr: 0 } }}>
        <Button
          sx={{ ml: -2 }}
          aria-label={t('freeze.openOne', { name })}
          onClick={() => void openFrozen(session, freeze)}
        >
          {t('freeze.open')}
        </Button>
        <Button aria-label={t('freeze.compareOne', { name })} onClick={() => navigate('overview', id)}>
          {t('freeze.compare')}
        </Button>
        <RemoveButton name={name} onRemove={() => void run({ type: 'freeze.remove', input: { id } })} />
      </TableCell>
    </TableRow>
  );
}
