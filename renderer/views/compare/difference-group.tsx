import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import type { Difference, Subject } from '#app/compare/difference.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { visuallyHidden } from '../../components/visually-hidden.ts';
import { useText } from '../../state/text.ts';
import { DifferenceRow } from './difference-row.tsx';
import type { Worded } from './worded.ts';

export interface DifferenceGroupProps {
  subject: Subject;
  rows: readonly Worded[];
  from: Scenario;
  to: Scenario;
  chosen: ReadonlySet<string>;
  choose(id: string, isChosen: boolean): void;
  takeOver(differences: readonly Difference[]): void;
}

/** So many rows at first: a whole programme of functions isn't read from top to bottom. */
const firstRows = 60;

/** One subject's differences; scores are shown without a way to take them over. */
export function DifferenceGroup({ subject, rows, from, to, chosen, choose, takeOver }: DifferenceGroupProps) {
  const { t } = useText();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, firstRows);
  const name = t(`compare.subject.${subject}`);
  const canTakeOver = subject !== 'scores';
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mb: 8 }}>
      <SectionHeading
        id={headingId}
        title={`${name} (${rows.length})`}
        {...(canTakeOver ? {} : { lead: t('compare.scores.note') })}
        actions={
          canTakeOver &&
          rows.length > 1 && (
            <Button
              aria-label={t('compare.takeOver.groupOf', { subject: name })}
              onClick={() => takeOver(rows.map(({ difference }) => difference))}
            >
              {t('compare.takeOver.group')}
            </Button>
          )
        }
      />
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-labelledby={headingId} sx={{ tableLayout: 'fixed', minWidth: 720 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 40 }}>
                <span style={visuallyHidden}>{t('compare.column.select')}</span>
              </TableCell>
              <TableCell sx={{ width: '26%' }}>{t('compare.column.thing')}</TableCell>
              <TableCell sx={{ width: '16%' }}>{t('compare.column.field')}</TableCell>
              <TableCell>{`${from.shortName} ${from.name}`}</TableCell>
              <TableCell>{`${to.shortName} ${to.name}`}</TableCell>
              <TableCell sx={{ width: 104 }}>
                <span style={visuallyHidden}>{t('compare.takeOver')}</span>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <DifferenceRow
                key={row.difference.id}
                row={row}
                toId={to.id}
                isChosen={chosen.has(row.difference.id)}
                {...(canTakeOver ? { choose, takeOver: () => takeOver([row.difference]) } : {})}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      {shown.length < rows.length && (
        <Button sx={{ mt: 2 }} onClick={() => setShowsAll(true)}>
          {t('compare.showAll', { count: rows.length })}
        </Button>
      )}
    </Box>
  );
}
