import Box from '@mui/material/Box';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { select } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { openWarningCounts } from './criteria-warnings.ts';
import { type Intent, intentOf, outlineRows } from './outline-model.ts';
import { hideWhenNarrow, OutlineRowView, outlineColumns } from './outline-row.tsx';
import { useTreeEdits } from './use-tree-edits.ts';

const nothingFolded: ReadonlySet<string> = new Set();

/** The tree with one row in the Tab order; arrows move in it, and with Alt they move the criterion. */
export function Outline({ chosenId }: { chosenId: string | null }) {
  const plan = usePlan();
  const { t } = useText();
  const { move, remove } = useTreeEdits();
  const [folded, setFolded] = useState(nothingFolded);
  const rows = useMemo(() => outlineRows(plan, folded), [plan, folded]);
  const found = useWarnings();
  const warningCounts = useMemo(() => openWarningCounts(found), [found]);
  const [activeId, setActiveId] = useState<string | null>(chosenId);
  const body = useRef<HTMLDivElement>(null);
  const active = Math.max(
    0,
    rows.findIndex(({ criterion }) => criterion.id === activeId),
  );

  // A link from elsewhere leads to its row, wherever that is.
  useEffect(() => {
    if (!chosenId) return;
    setActiveId(chosenId);
    body.current?.querySelector(`[data-id="${chosenId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const focusRow = (id: string) => {
    setActiveId(id);
    body.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
    // With the panel open the details follow.
    if (chosenId) select(id);
  };
  const fold = (id: string, isFolded: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      if (isFolded) after.add(id);
      else after.delete(id);
      return after;
    });

  const act = (intent: Intent) => {
    const criterion = rows[active]?.criterion;
    if (!criterion) return;
    if (intent.kind === 'focus') focusRow(rows[intent.index]?.criterion.id ?? criterion.id);
    else if (intent.kind === 'fold') fold(intent.id, intent.isFolded);
    else if (intent.kind === 'open') select(criterion.id);
    else if (intent.kind === 'move') {
      // A row that changes place loses the focus on the way.
      void move(criterion.id, intent.direction).then(() => focusRow(criterion.id));
    } else {
      const next = (rows[active + 1] ?? rows[active - 1])?.criterion.id ?? null;
      void remove(criterion, chosenId && next).then((isGone) => isGone && next && focusRow(next));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const intent = intentOf(event.key, event.altKey, rows, active);
    if (!intent) return;
    event.preventDefault();
    act(intent);
  };

  return (
    <Box role="treegrid" aria-label={t('criteria.title')} onKeyDown={onKeyDown} ref={body}>
      <Box
        role="row"
        sx={{
          ...outlineColumns,
          alignItems: 'end',
          pb: 1.5,
          borderBottom: 1,
          borderColor: 'strongLine',
          typography: 'body2',
          fontWeight: 550,
          color: 'text.secondary',
        }}
      >
        <Box component="span" role="columnheader">
          {t('criteria.column.name')}
        </Box>
        <Box component="span" role="columnheader" sx={{ textAlign: 'right' }}>
          {t('criteria.column.weight')}
        </Box>
        <Box component="span" role="columnheader" sx={hideWhenNarrow}>
          {t('criteria.column.range')}
        </Box>
      </Box>
      {rows.map((row, index) => (
        <OutlineRowView
          key={row.criterion.id}
          row={row}
          warningCount={warningCounts.get(row.criterion.id) ?? 0}
          isActive={index === active}
          isChosen={row.criterion.id === chosenId}
          onChoose={() => {
            setActiveId(row.criterion.id);
            select(row.criterion.id);
          }}
          onFold={(isFolded) => fold(row.criterion.id, isFolded)}
        />
      ))}
    </Box>
  );
}
