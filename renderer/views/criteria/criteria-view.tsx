import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/empty-state.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { CriterionPanel } from './criterion-panel.tsx';
import { Outline } from './outline.tsx';
import { TreeWarnings } from './tree-warnings.tsx';
import { useTreeEdits } from './use-tree-edits.ts';
import { WeightBasis } from './weight-basis.tsx';

/** The tree as an outline; what is chosen in it is described in the panel. */
export function CriteriaView() {
  const plan = usePlan();
  const { item } = useRoute();
  const { t } = useText();
  const chosen = item ? (plan.criteria[item] ?? null) : null;
  const { add } = useTreeEdits();
  const isEmpty = Object.keys(plan.criteria).length === 0;

  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <SectionHeading
        level={1}
        title={t('criteria.title')}
        lead={t('criteria.lead')}
        actions={
          !isEmpty && (
            <>
              <Button variant="outlined" onClick={() => void add('leaf', chosen)}>
                {t('criteria.add.leaf')}
              </Button>
              <Button variant="outlined" onClick={() => void add('group', chosen)}>
                {t('criteria.add.group')}
              </Button>
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          text={t('criteria.none')}
          action={{ label: t('criteria.add.leaf'), perform: () => void add('leaf', null) }}
        />
      ) : (
        <>
          <WeightBasis />
          <Outline chosenId={chosen?.id ?? null} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>
            {t('criteria.keys')}
          </Typography>
          <TreeWarnings />
        </>
      )}
      {chosen && <CriterionPanel key={chosen.id} criterion={chosen} />}
    </Box>
  );
}
