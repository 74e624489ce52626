import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { conflictLines } from '#app/compare/conflict-words.ts';
import type { Conflict, Decision } from '#app/compare/merge.ts';
import type { Plan } from '#app/plan/plan.ts';
import { useText } from '../../state/text.ts';
import { ConflictEdit, editableField } from './conflict-edit.tsx';

interface ConflictItemProps {
  conflict: Conflict;
  /** Where names are looked up. */
  plans: readonly Plan[];
  decide(decision: Decision): void;
}

/** Most lines of a conflict that are read one by one; the rest are counted. */
const maxLines = 8;

/** One conflict: why it is one, what each side says, and the choice. */
export function ConflictItem({ conflict, plans, decide }: ConflictItemProps) {
  const { t, language } = useText();
  const [isEditing, setEditing] = useState(false);
  const nameId = useId();
  const lines = conflictLines(language, plans, conflict);
  const shown = lines.slice(0, maxLines);
  const { decision, reason } = conflict;
  const name = shown[0] ? `${shown[0].group} ${shown[0].name}`.trim() : '';
  const choice = (side: 'mine' | 'theirs') => (
    <Button
      size="small"
      variant={decision === side ? 'contained' : 'outlined'}
      aria-pressed={decision === side}
      disabled={side === 'theirs' && conflict.isKept}
      onClick={() => decide(side)}
    >
      {t(`merge.${side}`)}
    </Button>
  );
  return (
    <Box component="li" aria-labelledby={nameId} sx={{ borderTop: 1, borderColor: 'divider', py: 4 }}>
      <Typography id={nameId} component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2" sx={{ color: decision ? 'text.secondary' : 'warning.main', mb: 2 }}>
        {t(`merge.reason.${reason}`)} {conflict.isKept && t('merge.kept')}
      </Typography>
      <Table size="small" aria-labelledby={nameId} sx={{ tableLayout: 'fixed', maxWidth: 960, mb: 3 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '28%' }}>{t('compare.column.field')}</TableCell>
            <TableCell>{t('merge.column.base')}</TableCell>
            <TableCell>{t('merge.column.mine')}</TableCell>
            <TableCell>{t('merge.column.theirs')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((line) => {
            const label = [line.name === shown[0]?.name ? '' : line.name, line.field]
              .filter(Boolean)
              .join(' · ');
            return (
              <TableRow key={`${line.group} ${line.name} ${line.field}`} sx={{ verticalAlign: 'top' }}>
                <TableCell
                  component="th"
                  scope="row"
                  sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
                >
                  {label || line.group}
                </TableCell>
                {([line.base, line.mine, line.theirs] as const).map((value, index) => (
                  <TableCell
                    key={(['base', 'mine', 'theirs'] as const)[index]}
                    sx={{
                      overflowWrap: 'anywhere',
                      whiteSpace: 'pre-line',
                      fontWeight: isTaken(decision, index) ? 600 : 400,
                    }}
                  >
                    {value}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {lines.length > shown.length && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t('merge.more', { count: lines.length - shown.length })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        {choice('mine')}
        {choice('theirs')}
        {editableField(conflict) && !isEditing && (
          <Button
            size="small"
            variant={typeof decision === 'object' && decision ? 'contained' : 'text'}
            onClick={() => setEditing(true)}
          >
            {t('merge.edit')}
          </Button>
        )}
        {isEditing && (
          <ConflictEdit
            conflict={conflict}
            onDone={(edited) => {
              setEditing(false);
              if (edited) decide({ edited });
            }}
          />
        )}
      </Box>
    </Box>
  );
}

function isTaken(decision: Decision | null, column: number): boolean {
  return (decision === 'mine' && column === 1) || (decision === 'theirs' && column === 2);
}
