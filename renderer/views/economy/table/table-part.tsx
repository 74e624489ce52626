import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { ImportDialog } from '#renderer/components/import-dialog/import-dialog.tsx';
import { writeTsv } from '#renderer/components/matrix-grid/tsv.ts';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { GapList } from '../gap-list.tsx';
import { AddLineButton } from './add-line-button.tsx';
import { DerivedSection } from './derived-section.tsx';
import { MoneyGrid } from './money-grid-view.tsx';
import { moneyGroups } from './money-rows.ts';
import { ReminderList } from './reminder-list.tsx';
import { RowPanel } from './row-panel.tsx';
import type { AmountMode } from './typed-amount.ts';

/** The budget year: an address that names only a row leads to its first amount. */
const firstYear = '0';

/** The council's multi-year table of a scenario, written in like a spreadsheet. */
export function TablePart(props: EconomyPartProps) {
  const { plan, scenario, economy } = props;
  const { t } = useText();
  const [mode, setMode] = useState<AmountMode>('likely');
  /** A table that was pasted into the grid; `null` when none is. */
  const [pasting, setPasting] = useState<string | null>(null);
  const { activeCell, shown, onActive, close } = useFollowedCell(firstYear);
  const groups = useMemo(() => moneyGroups(plan, economy), [plan, economy]);
  const isEmpty = groups.every(({ rows }) => rows.every(({ is }) => is === 'sum'));
  const { budgetYear, priceLevelYear } = plan.meta;
  return (
    <>
      <GapList gaps={economy.gaps} />
      <Box component="section" sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2, alignItems: 'center', mb: 2 }}>
          {isEmpty ? null : (
            <ToggleButtonGroup
              exclusive
              size="small"
              value={mode}
              aria-label={t('economy.table.show')}
              onChange={(_, next: AmountMode | null) => next && setMode(next)}
            >
              {(['likely', 'interval'] as const).map((value) => (
                <ToggleButton key={value} value={value}>
                  {t(`economy.table.${value}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 360px', maxWidth: '96ch' }}>
            {t('matrix.economy.note', { year: String(priceLevelYear), permanent: String(budgetYear + 4) })}
          </Typography>
          <AddLineButton plan={plan} />
          <ImportButton list="economy" scenario={scenario} />
        </Box>
        {isEmpty ? (
          <EmptyState text={t('economy.table.empty')} />
        ) : (
          <MoneyGrid
            plan={plan}
            scenario={scenario}
            groups={groups}
            mode={mode}
            activeCell={activeCell}
            onActive={onActive}
            onTable={(cells) => setPasting(writeTsv(cells))}
          />
        )}
      </Box>
      <DerivedSection {...props} />
      <ReminderList />
      {pasting === null ? null : (
        <ImportDialog list="economy" scenario={scenario} pasted={pasting} onClose={() => setPasting(null)} />
      )}
      {shown ? <RowPanel {...props} groups={groups} rowKey={shown.cell.row} onClose={close} /> : null}
    </>
  );
}
