import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type { ScenarioFunction } from '#app/plan/scenario-cells.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import type { CellEdit } from '#renderer/components/matrix-grid/grid-types.ts';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useDifferences } from '#renderer/state/use-differences.ts';
import { areaText, spokenState } from './function-grid.ts';
import type { FunctionState } from './function-state.ts';
import { StateButtons } from './state-buttons.tsx';

interface FunctionCellSectionProps {
  houseFunction: HouseFunction;
  scenario: Scenario;
  compared: Scenario | null;
  onEdit(edits: readonly CellEdit<FunctionState>[]): void;
}

/** What one scenario does with a function: its state, its own number and area, and why. */
export function FunctionCellSection(props: FunctionCellSectionProps) {
  const { houseFunction, scenario, compared, onEdit } = props;
  const plan = usePlan();
  const { isDifferent } = useDifferences();
  const { t, language } = useText();
  const run = useCommand();
  const ids = { scenarioId: scenario.id, functionId: houseFunction.id };
  const cell = plan.scenarioFunctions[`${scenario.id}.${houseFunction.id}`];
  const set = (changes: Partial<ScenarioFunction>) => {
    const before = cell ?? { ...ids, state: 'in' as const, note: '', unitCount: null, netM2Each: null };
    return run(
      { type: 'scenarioFunctions.set', input: { rows: [{ ...before, ...changes }] } },
      { refusal: 'caller' },
    );
  };
  const usual = areaText(language, houseFunction);
  const differs = isDifferent('scenarioFunctions', `${scenario.id}.${houseFunction.id}`);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <ScenarioName scenario={scenario} />
      <StateButtons
        chosen={cell ?? null}
        onChoose={(value) => onEdit([{ row: houseFunction.id, column: scenario.id, value }])}
      />
      {compared && differs ? (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t('functions.differs', {
            scenario: `${compared.shortName} ${compared.name}`,
            there: spokenState(
              language,
              plan.scenarioFunctions[`${compared.id}.${houseFunction.id}`] ?? null,
            ),
          })}
        </Typography>
      ) : null}
      {cell && cell.state !== 'out' ? (
        <>
          <Box sx={{ display: 'flex', gap: 2 }}>
            <NumberField
              label={t('functions.cell.unitCount')}
              value={cell.unitCount}
              min={0}
              max={10_000}
              onCommit={(unitCount) => set({ unitCount, state: 'changed' })}
            />
            <NumberField
              label={t('functions.cell.netM2Each')}
              value={cell.netM2Each}
              unit="m²"
              min={0}
              max={100_000}
              onCommit={(netM2Each) => set({ netM2Each, state: 'changed' })}
            />
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: -2 }}>
            {usual ? t('functions.cell.usual', { usual }) : t('functions.cell.noUsual')}
          </Typography>
        </>
      ) : null}
      {cell ? (
        <TextField
          label={t('functions.cell.note')}
          value={cell.note}
          lines={2}
          onCommit={(note) => set({ note })}
        />
      ) : null}
    </Box>
  );
}
