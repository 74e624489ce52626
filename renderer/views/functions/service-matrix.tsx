import { useDeferredValue, useMemo } from 'react';
import type { ChannelShares } from '#app/i18n/channel-mix.ts';
import { servicesWithoutFunction } from '#app/indicators/house.ts';
import { sorted } from '#app/plan/plan.ts';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { select } from '#renderer/state/route.ts';
import { useComparedWith } from '#renderer/state/selection.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import { AddNames } from './add-names.tsx';
import { houseColumns } from './function-grid.ts';
import type { HouseMatrixProps } from './function-matrix.tsx';
import { useHouseChoice } from './house-choice.ts';
import { anyDiffers, filterServices } from './house-filter.ts';
import { newServices } from './new-house-rows.ts';
import { NothingShown } from './nothing-shown.tsx';
import { ServiceBlockPanel } from './service-block-panel.tsx';
import {
  channelOptions,
  parseServiceCell,
  serviceCells,
  serviceRows,
  setServiceChannels,
} from './service-grid.ts';
import { ServicePanel } from './service-panel.tsx';

const columnWidths = { min: 144, max: 200 };

/** Services down in their groups, scenarios across: through which channels each scenario gives them. */
export function ServiceMatrix({ index, scenarios, adding, onAdded }: HouseMatrixProps) {
  const plan = usePlan();
  const { t, language, error } = useText();
  const run = useCommand();
  const compared = useComparedWith();
  const filter = useHouseChoice((choice) => choice.filter);
  const { activeCell, shown, onActive, close } = useFollowedCell(scenarios[0]?.id);
  const looseIndex = filter.onlyLoose ? index : null;
  const differing = filter.onlyDifferences ? plan.scenarioServices : null;
  // The list of mixes may be a moment old.
  const restingServices = useDeferredValue(plan.scenarioServices);
  const rows = useMemo(() => {
    const looseIds = new Set(looseIndex ? servicesWithoutFunction(looseIndex).map(({ id }) => id) : []);
    const differs = anyDiffers('scenarioServices', differing, scenarios, compared?.id ?? null);
    return serviceRows(filterServices(sorted(plan.services), filter, looseIds, differs), language);
  }, [looseIndex, differing, plan.services, scenarios, compared, filter, language]);
  const columns = useMemo(
    () => houseColumns(scenarios, plan.meta.baselineId),
    [scenarios, plan.meta.baselineId],
  );
  const cell = useMemo(
    () => serviceCells(plan.scenarioServices, language, compared),
    [plan.scenarioServices, language, compared],
  );
  const options = useMemo(() => channelOptions(restingServices, language), [restingServices, language]);

  const onEdit = (edits: readonly CellEdit<ChannelShares | null>[]) => {
    const command = setServiceChannels(plan, edits);
    if (command) void run(command);
  };
  const cleared = (cells: readonly CellKey[]) => cells.map((key) => ({ ...key, value: null }));
  const add = async (names: string[]) => {
    const added = newServices(plan, names, filter.group, () => crypto.randomUUID());
    const result = await run({ type: 'service.add', input: { rows: added, marks: [] } });
    if (result.ok) select(`${scenarios[0]?.id}.${added[0]?.id}`);
    return result;
  };
  const isBlock = shown !== null && shown.block.rows.length * shown.block.columns.length > 1;
  return (
    <>
      {adding ? (
        <AddNames label={t('services.addName')} hint={t('services.addHint')} onAdd={add} onClose={onAdded} />
      ) : null}
      {rows.length === 0 ? (
        <NothingShown matrix="services" isEmpty={Object.keys(plan.services).length === 0} />
      ) : (
        <MatrixGrid<ChannelShares | null>
          label={t('services.grid')}
          corner={t('services.corner')}
          hint={[
            t('services.hint'),
            compared ? t('functions.hintDot', { scenario: compared.shortName }) : '',
          ].join(' ')}
          words
          rows={rows}
          columns={columns}
          columnWidths={columnWidths}
          cell={cell}
          readOnly={false}
          activeCell={activeCell}
          parse={(key, text) => parseServiceCell(plan, language, key, text)}
          options={(_key, typed) => options(typed)}
          onEdit={onEdit}
          onClear={(cells) => onEdit(cleared(cells))}
          onFill={(edits, cells) => onEdit([...edits, ...cleared(cells)])}
          onActive={onActive}
          refusalText={error}
        />
      )}
      {shown && isBlock ? <ServiceBlockPanel block={shown.block} onEdit={onEdit} onClose={close} /> : null}
      {shown && !isBlock ? (
        <ServicePanel
          key={`${shown.cell.row} ${shown.cell.column}`}
          cell={shown.cell}
          compared={compared}
          onClose={close}
        />
      ) : null}
    </>
  );
}
