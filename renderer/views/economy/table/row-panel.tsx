import type { RowPanelProps } from '../economy-part.ts';
import { BuildingPanel } from './building-panel.tsx';
import { ContingencyPanel } from './contingency-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import { rowsByKey } from './money-grid.ts';
import type { MoneyGroup } from './money-rows.ts';
import { WagesPanel } from './wages-panel.tsx';

interface AnyRowPanelProps extends RowPanelProps {
  groups: readonly MoneyGroup[];
  rowKey: string;
}

/** What is behind a row: a line and where its amounts come from, or what a derived row rests on. */
export function RowPanel({ groups, rowKey, ...props }: AnyRowPanelProps) {
  const row = rowsByKey(groups).get(rowKey);
  if (!row || row.is === 'sum') return null;
  if (row.is === 'line') {
    return <LinePanel key={row.key} {...props} line={row.line} />;
  }
  const { origin } = row.row;
  if (origin.from === 'wages') return <WagesPanel {...props} origin={origin} />;
  if (origin.from === 'building') return <BuildingPanel {...props} origin={origin} />;
  return origin.from === 'contingency' ? <ContingencyPanel {...props} origin={origin} /> : null;
}
