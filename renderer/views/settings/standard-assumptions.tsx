import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { assumed } from '#app/plan/mark.ts';
import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import type { MunicipalStandard, StandardAssumption } from '#app/settings/municipal-standard.ts';
import { useText } from '#renderer/state/text.ts';
import { OwnAssumptionRow } from './own-assumption-row.tsx';
import { ParameterRow } from './parameter-row.tsx';

const codes = Object.keys(parameters) as ParameterCode[];

interface StandardAssumptionsProps {
  standard: MunicipalStandard;
  onChange(standard: MunicipalStandard): void;
}

/** The program's figures with the municipality's own beside them, and what else it wants written in every plan. */
export function StandardAssumptions({ standard, onChange }: StandardAssumptionsProps) {
  const { t } = useText();
  const { assumptions } = standard;
  const put = (before: StandardAssumption | undefined, after: StandardAssumption | null) => {
    const others = before
      ? assumptions.map((row) => (row === before ? after : row))
      : [...assumptions, after];
    onChange({ ...standard, assumptions: others.filter((row) => row !== null) });
  };
  return (
    <Box sx={{ mt: 6 }}>
      <Typography variant="h3" id="settings-assumptions" gutterBottom>
        {t('settings.assumptions')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('settings.assumptions.lead')}</Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby="settings-assumptions" sx={{ minWidth: 760, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '36%' }}>{t('settings.assumptions.name')}</TableCell>
              <TableCell align="right" sx={{ width: 96 }}>
                {t('settings.assumptions.usual')}
              </TableCell>
              <TableCell align="right" sx={{ width: 112 }}>
                {t('settings.assumptions.own')}
              </TableCell>
              <TableCell sx={{ width: 136 }}>{t('settings.assumptions.unit')}</TableCell>
              <TableCell>{t('settings.assumptions.source')}</TableCell>
              <TableCell sx={{ width: 36 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            {codes.map((code) => {
              const own = assumptions.find((row) => row.code === code);
              return (
                <ParameterRow
                  key={code}
                  code={code}
                  own={own ?? null}
                  onValue={(value) => {
                    if (value === null) return own && put(own, null);
                    put(own, own ? { ...own, value } : { code, name: '', unit: '', value, ...assumed });
                  }}
                  onSource={(source) => own && put(own, { ...own, source })}
                />
              );
            })}
            {assumptions.map((row, index) =>
              row.code === '' ? (
                <OwnAssumptionRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name; they keep their order
                  key={index}
                  row={row}
                  onChange={(next) => put(row, next)}
                />
              ) : null,
            )}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
