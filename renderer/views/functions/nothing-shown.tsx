import Box from '@mui/material/Box';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useText } from '#renderer/state/text.ts';
import { CatalogueButton } from './catalogue/catalogue-button.tsx';
import { type HouseMatrix, showAll } from './house-choice.ts';

/** What to do next where a matrix has no rows: there are none yet, or the filter hides them all. */
export function NothingShown({ matrix, isEmpty }: { matrix: HouseMatrix; isEmpty: boolean }) {
  const { t } = useText();
  if (isEmpty) {
    return (
      <Box>
        <EmptyState text={t(`${matrix}.empty`)} />
        <CatalogueButton variant="contained" />
      </Box>
    );
  }
  return (
    <EmptyState
      text={t(`${matrix}.filtered`)}
      action={{ label: t('functions.filter.showAll'), perform: showAll }}
    />
  );
}
