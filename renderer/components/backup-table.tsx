import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import type { Backup } from '#app/contract/recovery.ts';
import { useText } from '../state/text.ts';
import { visuallyHidden } from './visually-hidden.ts';

interface BackupTableProps {
  label: string;
  backups: readonly Backup[];
  /** What can be done with one. */
  action(backup: Backup): ReactNode;
}

/** Backups, newest first: when and why each was made, and what it holds. */
export function BackupTable({ label, backups, action }: BackupTableProps) {
  const { t, format } = useText();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('backups.column.moment')}</TableCell>
            <TableCell>{t('backups.column.reason')}</TableCell>
            <TableCell align="right">{t('backups.column.version')}</TableCell>
            <TableCell>{t('backups.column.holds')}</TableCell>
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {t('backups.column.action')}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {backups.map((backup) => (
            <TableRow key={`${backup.planId} ${backup.sequence}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.momentOfYear(backup.at)}</TableCell>
              <TableCell>{t(`backups.reason.${backup.reason}`)}</TableCell>
              <TableCell align="right">{format.number(backup.version)}</TableCell>
              <TableCell>{t('backups.holds', backup.counts)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {action(backup)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
