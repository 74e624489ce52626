import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Scenario } from '#app/plan/scenario.ts';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { FunctionCellSection } from './function-cell-section.tsx';
import { FunctionFields } from './function-fields.tsx';
import { FunctionLinks } from './function-links.tsx';
import type { FunctionState } from './function-state.ts';
import { HouseWarnings } from './house-warnings.tsx';

interface FunctionPanelProps {
  cell: CellKey;
  compared: Scenario | null;
  onEdit(edits: readonly CellEdit<FunctionState>[]): void;
  onClose(): void;
}

/** A function: what the scenario does with it, what it is, what it delivers and answers. */
export function FunctionPanel({ cell, compared, onEdit, onClose }: FunctionPanelProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const houseFunction = plan.functions[cell.row];
  const scenario = plan.scenarios[cell.column];
  if (!houseFunction || !scenario) return null;
  const { id, name } = houseFunction;
  const remove = async () => {
    const result = await run({ type: 'function.remove', input: { ids: [id] } });
    if (result.ok) onClose();
  };
  return (
    <Panel kind={t('functions.one')} title={name} onClose={onClose}>
      <FunctionCellSection
        houseFunction={houseFunction}
        scenario={scenario}
        compared={compared}
        onEdit={onEdit}
      />
      <FunctionFields houseFunction={houseFunction} />
      <HouseWarnings scenarioId={scenario.id} thingId={id} />
      <FunctionLinks
        functionId={id}
        services={plan.services}
        needs={plan.needs}
        functionServices={plan.functionServices}
        needFunctions={plan.needFunctions}
      />
      <PanelSection>
        <Box>
          <Button color="inherit" sx={{ ml: -2 }} onClick={() => void remove()}>
            {t('functions.remove')}
          </Button>
        </Box>
      </PanelSection>
    </Panel>
  );
}
