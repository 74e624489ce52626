import { useMemo } from 'react';
import { functionsWithoutPurpose } from '#app/indicators/house.ts';
import type { HouseIndex } from '#app/indicators/house-index.ts';
import { sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { select } from '#renderer/state/route.ts';
import { useComparedWith } from '#renderer/state/selection.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import { AddNames } from './add-names.tsx';
import { FunctionBlockPanel } from './function-block-panel.tsx';
import { functionCells, functionRows, houseColumns, setFunctionStates } from './function-grid.ts';
import { FunctionPanel } from './function-panel.tsx';
import { type FunctionState, functionStateByKey, parseFunctionState } from './function-state.ts';
import { useHouseChoice } from './house-choice.ts';
import { anyDiffers, filterFunctions } from './house-filter.ts';
import { newFunctions } from './new-house-rows.ts';
import { NothingShown } from './nothing-shown.tsx';

export interface HouseMatrixProps {
  index: HouseIndex;
  /** Those that are not archived; at least one. */
  scenarios: readonly Scenario[];
  adding: boolean;
  onAdded(): void;
}

const columnWidths = { min: 92, max: 160 };

/** Functions down in their zones, scenarios across: in, changed, out or undecided, with one key. */
export function FunctionMatrix({ index, scenarios, adding, onAdded }: HouseMatrixProps) {
  const plan = usePlan();
  const { t, language, error } = useText();
  const run = useCommand();
  const compared = useComparedWith();
  const filter = useHouseChoice((choice) => choice.filter);
  const { activeCell, shown, onActive, close } = useFollowedCell(scenarios[0]?.id);
  const looseIndex = filter.onlyLoose ? index : null;
  const differing = filter.onlyDifferences ? plan.scenarioFunctions : null;
  const rows = useMemo(() => {
    const looseIds = new Set(looseIndex ? functionsWithoutPurpose(looseIndex).map(({ id }) => id) : []);
    const differs = anyDiffers('scenarioFunctions', differing, scenarios, compared?.id ?? null);
    return functionRows(filterFunctions(sorted(plan.functions), filter, looseIds, differs), language);
  }, [looseIndex, differing, plan.functions, scenarios, compared, filter, language]);
  const columns = useMemo(
    () => houseColumns(scenarios, plan.meta.baselineId),
    [scenarios, plan.meta.baselineId],
  );
  const cell = useMemo(
    () => functionCells(plan.scenarioFunctions, language, compared),
    [plan.scenarioFunctions, language, compared],
  );

  const onEdit = (edits: readonly CellEdit<FunctionState>[]) => {
    const command = setFunctionStates(plan, edits);
    if (command) void run(command);
  };
  const add = async (names: string[]) => {
    const zone = filter.zone === 'none' ? null : filter.zone;
    const added = newFunctions(plan, names, zone, () => crypto.randomUUID());
    const result = await run({ type: 'function.add', input: { rows: added } });
    if (result.ok) select(`${scenarios[0]?.id}.${added[0]?.id}`);
    return result;
  };
  const stateAt = ({ row, column }: CellKey) => plan.scenarioFunctions[`${column}.${row}`] ?? null;
  const isBlock = shown !== null && shown.block.rows.length * shown.block.columns.length > 1;
  return (
    <>
      {adding ? (
        <AddNames
          label={t('functions.addName')}
          hint={t('functions.addHint')}
          onAdd={add}
          onClose={onAdded}
        />
      ) : null}
      {rows.length === 0 ? (
        <NothingShown matrix="functions" isEmpty={Object.keys(plan.functions).length === 0} />
      ) : (
        <MatrixGrid<FunctionState>
          label={t('functions.grid')}
          corner={t('functions.corner')}
          hint={[
            t('functions.hint'),
            compared ? t('functions.hintDot', { scenario: compared.shortName }) : '',
          ].join(' ')}
          words
          rows={rows}
          columns={columns}
          columnWidths={columnWidths}
          cell={cell}
          readOnly={false}
          activeCell={activeCell}
          parse={(_key, text) => parseFunctionState(language, text)}
          keyValue={(key, pressed) => functionStateByKey(language, stateAt(key), pressed)}
          onEdit={onEdit}
          onClear={(cells) => onEdit(cells.map((key) => ({ ...key, value: null })))}
          onActive={onActive}
          refusalText={error}
        />
      )}
      {shown && isBlock ? <FunctionBlockPanel block={shown.block} onEdit={onEdit} onClose={close} /> : null}
      {shown && !isBlock ? (
        <FunctionPanel
          key={`${shown.cell.row} ${shown.cell.column}`}
          cell={shown.cell}
          compared={compared}
          onEdit={onEdit}
          onClose={close}
        />
      ) : null}
    </>
  );
}
