import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isMeasured } from '#app/results/measured.ts';
import { Icon } from '../../components/icon.tsx';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { CriterionAxis } from './criterion-axis.tsx';
import type { OutlineRow } from './outline-model.ts';
import { missingParts, wholeSwing } from './swing.ts';
import { WarningMark } from './warning-mark.tsx';

/** The outline's columns; the axis goes under the name when the column gets narrow. */
export const outlineColumns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 56px 372px',
  columnGap: 4,
  mx: -2,
  px: 2,
  '@container (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr) 56px' },
} as const;

export const hideWhenNarrow = { '@container (max-width: 820px)': { display: 'none' } };

const indentPx = 20;

interface OutlineRowProps {
  row: OutlineRow;
  /** Warnings that nobody has said to live with. */
  warningCount: number;
  isActive: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onFold: (isFolded: boolean) => void;
}

export function OutlineRowView({ row, warningCount, isActive, isChosen, onChoose, onFold }: OutlineRowProps) {
  const { t, format } = useText();
  const { weightBasis } = usePlan().meta;
  const { criterion, depth, weightShare } = row;
  const isGroup = criterion.kind === 'group';
  return (
    <Box
      role="row"
      data-id={criterion.id}
      tabIndex={isActive ? 0 : -1}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblingCount}
      aria-selected={isChosen}
      {...(isGroup && row.childCount > 0 ? { 'aria-expanded': !row.isFolded } : {})}
      onClick={onChoose}
      sx={{
        ...outlineColumns,
        alignItems: 'center',
        py: isGroup ? 2 : 1.5,
        minHeight: 32,
        borderBottom: 1,
        borderColor: 'divider',
        cursor: 'pointer',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: isChosen ? 'action.selected' : 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box
        role="rowheader"
        style={{ paddingLeft: depth * indentPx }}
        sx={{ display: 'flex', gap: 1, minWidth: 0 }}
      >
        {isGroup && (
          <Box
            component="span"
            onClick={(event) => {
              event.stopPropagation();
              onFold(!row.isFolded);
            }}
            sx={{ pt: 0.5, ml: -0.5, transform: row.isFolded ? 'rotate(-90deg)' : 'none', height: 20 }}
          >
            <Icon name="chevron" size={16} />
          </Box>
        )}
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: isGroup ? 600 : 400, overflowWrap: 'anywhere' }}>
            {criterion.name}
            {isMeasured(criterion) && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {t('scores.measured')}
              </Box>
            )}
            {warningCount > 0 && <WarningMark count={warningCount} />}
          </Typography>
          <RowSentence row={row} isChosen={isChosen} />
        </Box>
      </Box>
      <Typography
        role="gridcell"
        sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: isGroup ? 600 : 400 }}
      >
        {criterion.swingPoints === null
          ? '–'
          : t(weightBasis === 'order' ? 'criteria.weight.about' : 'criteria.weight.exactly', {
              share: format.percent(weightShare),
            })}
      </Typography>
      <Box
        role="gridcell"
        sx={{ '@container (max-width: 820px)': { gridColumn: '1 / -1', pl: `${depth * indentPx}px` } }}
      >
        {!isGroup && <CriterionAxis criterion={criterion} />}
      </Box>
    </Box>
  );
}

/** What the weight stands for, or what is missing; a group says how many it holds. */
function RowSentence({ row: { criterion, childCount }, isChosen }: { row: OutlineRow; isChosen: boolean }) {
  const plan = usePlan();
  const { t, language } = useText();
  const missing = missingParts(criterion);
  if (missing.length > 0) {
    const what = missing.map((part) => t(`criteria.missing.${part}`)).join(', ');
    return (
      // The signal colour is too light on the chosen row's ground.
      <Typography variant="body2" sx={{ color: isChosen ? 'text.primary' : 'warning.main' }}>
        {t('criteria.missing', { what })}
      </Typography>
    );
  }
  const swing = wholeSwing(plan, language, criterion);
  const holds =
    childCount === 0
      ? t('criteria.group.holdsNone')
      : childCount === 1
        ? t('criteria.group.holdsOne')
        : t('criteria.group.holds', { count: childCount });
  const { swingLow: low, swingHigh: high } = criterion;
  const isInterval = plan.meta.weightBasis === 'intervals' && low !== null && high !== null && low < high;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {criterion.kind === 'group' ? holds : swing && t('criteria.swing', { swing })}
      {isInterval &&
        `${criterion.kind === 'group' ? '.' : ''} ${t('criteria.interval.sentence', { low, high })}`}
    </Typography>
  );
}
