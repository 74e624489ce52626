import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate, select, useRoute } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CatalogueButton } from './catalogue/catalogue-button.tsx';
import { FunctionMatrix } from './function-matrix.tsx';
import { changeFilter, chooseMatrix, type HouseMatrix, useHouseChoice } from './house-choice.ts';
import { HouseFilterBar } from './house-filter-bar.tsx';
import { LooseLine } from './loose-line.tsx';
import { ServiceMatrix } from './service-matrix.tsx';

const matrices: readonly HouseMatrix[] = ['functions', 'services'];

/** What each scenario does with the house's functions, and through which channels it gives the services. */
export function FunctionsView() {
  const plan = usePlan();
  const { t } = useText();
  const matrix = useMatrix(plan);
  // What hangs loose may come a moment after the key that changed it.
  const restingPlan = useDeferredValue(plan);
  const index = planFigures(restingPlan).house();
  const scenarios = useMemo(() => activeScenarios({ scenarios: plan.scenarios }), [plan.scenarios]);
  const [adding, setAdding] = useState(false);

  const show = (key: HouseMatrix) => {
    setAdding(false);
    select(null);
    chooseMatrix(key);
  };
  const add = () => {
    // What is added must be seen, whatever was looked for before.
    changeFilter({ text: '', onlyDifferences: false, onlyLoose: false });
    setAdding(true);
  };
  if (scenarios.length === 0) return <NoScenarios />;
  const Matrix = matrix === 'functions' ? FunctionMatrix : ServiceMatrix;
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 560,
        px: 6,
        pt: 5,
        pb: 4,
        // Beside the panel at 200 %: what stands above the rows is one below the other.
        '@container (max-width: 440px)': { minHeight: 800 },
      }}
    >
      <Box sx={{ mb: -4 }}>
        <SectionHeading
          level={1}
          title={t('functions.title')}
          actions={
            <>
              <Button variant="outlined" onClick={add}>
                {t(`${matrix}.add`)}
              </Button>
              <CatalogueButton variant="outlined" />
              <ImportButton key={matrix} list={matrix} />
            </>
          }
        />
      </Box>
      <PartTabs
        label={t('functions.title')}
        parts={matrices.map((key) => ({
          key,
          label: t(`functions.tab.${key}`, { count: Object.keys(plan[key]).length }),
        }))}
        open={matrix}
        onOpen={show}
        sx={{ display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, pt: 3 }}
      >
        <HouseFilterBar matrix={matrix} />
        <LooseLine index={index} />
        <Matrix index={index} scenarios={scenarios} adding={adding} onAdded={() => setAdding(false)} />
      </PartTabs>
    </Box>
  );
}

/** The matrix that the selected thing stands in; without one, the reader's last. */
function useMatrix(plan: Plan): HouseMatrix {
  const { item } = useRoute();
  const chosen = useHouseChoice((choice) => choice.matrix);
  const thingId = item?.split('.').at(-1) ?? '';
  const matrix = plan.services[thingId] ? 'services' : plan.functions[thingId] ? 'functions' : chosen;
  useEffect(() => chooseMatrix(matrix), [matrix]);
  return matrix;
}

function NoScenarios() {
  const { t } = useText();
  return (
    <Box sx={{ px: 6, pt: 5 }}>
      <SectionHeading level={1} title={t('functions.title')} />
      <EmptyState
        text={t('functions.empty.scenarios')}
        action={{ label: t('functions.empty.scenariosAction'), perform: () => navigate('overview') }}
      />
    </Box>
  );
}
